/** What belongs to the screen: touch, the shape of the slides, buttons that hide. */
import type { CommandName } from '../commands.ts';
import { type Point, swipe } from '../swipe.ts';
import type { PresentPage } from './page.ts';

const ASPECT_KEY = 'lianjing:present-aspect';
/** Long enough to move the pointer to a button and read it. */
const IDLE_AFTER = 3000;

export function onSwipe(root: HTMLElement, run: (command: CommandName) => void): void {
  let from: Point | undefined;
  const pointOf = ({ changedTouches }: TouchEvent): Point | undefined => {
    const touch = changedTouches[0];
    return touch && { x: touch.clientX, y: touch.clientY };
  };
  root.addEventListener('touchstart', (event) => (from = event.touches.length === 1 ? pointOf(event) : undefined), {
    passive: true,
  });
  root.addEventListener(
    'touchend',
    (event) => {
      const to = pointOf(event);
      const command = from && to && swipe(from, to);
      if (command) run(command);
    },
    { passive: true },
  );
}

/** 16:9 or 4:3, as the projector is; stays on in this browser. */
export function switchAspect({ root }: PresentPage): void {
  const button = root.querySelector<HTMLElement>('[data-aspect-switch]');
  const show = (aspect: string): void => {
    root.dataset.aspect = aspect;
    if (button) button.textContent = aspect === '4:3' ? '改为 16:9' : '改为 4:3';
  };
  show(stored() === '4:3' ? '4:3' : '16:9');
  button?.addEventListener('click', () => {
    const aspect = root.dataset.aspect === '4:3' ? '16:9' : '4:3';
    show(aspect);
    try {
      localStorage.setItem(ASPECT_KEY, aspect);
    } catch {
      // Storage switched off: the shape lasts for this page only.
    }
  });
}

function stored(): string | null {
  try {
    return localStorage.getItem(ASPECT_KEY);
  } catch {
    return null;
  }
}

/** The buttons show while the pointer moves. */
export function hideToolsWhenIdle(root: HTMLElement): void {
  let timeout = 0;
  const wake = (): void => {
    root.removeAttribute('data-idle');
    clearTimeout(timeout);
    timeout = window.setTimeout(() => root.toggleAttribute('data-idle', true), IDLE_AFTER);
  };
  addEventListener('pointermove', wake);
  addEventListener('pointerdown', wake);
  wake();
}
