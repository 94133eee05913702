/** The elements of the presentation page. */
import { find } from '../../../search/show/elements.ts';
import type { CommandName } from '../commands.ts';

export interface PresentPage {
  readonly root: HTMLElement;
  readonly course: string;
  readonly items: readonly HTMLElement[];
  readonly status: HTMLElement;
  readonly typed: HTMLElement;
  readonly cornerClock: HTMLElement;
  readonly elapsed: HTMLElement;
  readonly place: HTMLElement;
  readonly help: HTMLDialogElement;
  readonly tools: HTMLElement;
  readonly button: (command: CommandName) => HTMLElement | null;
}

/** @returns `undefined` on a page that is no presentation */
export function presentPage(): PresentPage | undefined {
  const root = document.querySelector<HTMLElement>('[data-present]');
  if (root === null) return undefined;
  const part = (name: string): HTMLElement => find(root, `[data-${name}]`);
  return {
    root,
    course: root.dataset.present ?? '',
    items: [...root.querySelectorAll<HTMLElement>('[data-slide-item]')],
    status: part('present-status'),
    typed: part('typed'),
    cornerClock: part('corner-clock'),
    elapsed: part('clock-elapsed'),
    place: part('presenter-place'),
    help: find(root, '[data-present-help]', HTMLDialogElement),
    tools: part('present-tools'),
    button: (command) => root.querySelector<HTMLElement>(`[data-command='${command}']`),
  };
}
