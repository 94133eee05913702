/** How much room there is for the paper and the panel. */
import { type Signal, signal } from '@preact/signals';

export interface Room {
  /** `cards`: the paper does not fit; one point comes after the other. */
  readonly layout: 'paper' | 'cards';
  /** Whether the panel fits beside the paper. */
  readonly beside: boolean;
}

/** Widths in rem, so that large type has less room. The paper may shrink a little before it becomes cards. */
const NARROWEST = { portrait: 44, landscape: 56 } as const;
const WITH_PANEL = { portrait: 70, landscape: 91 } as const;

/** @param width in rem */
export function roomFor(width: number, orientation: 'portrait' | 'landscape'): Room {
  return {
    layout: width < NARROWEST[orientation] ? 'cards' : 'paper',
    beside: width >= WITH_PANEL[orientation],
  };
}

/** Follows the width of the element and the size of the type. */
export function watchRoom(element: Element, orientation: 'portrait' | 'landscape'): Signal<Room> {
  const measure = (): Room => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return roomFor(element.getBoundingClientRect().width / rem, orientation);
  };
  const room = signal(measure());
  const update = (): void => {
    const next = measure();
    if (next.layout !== room.value.layout || next.beside !== room.value.beside) room.value = next;
  };
  new ResizeObserver(update).observe(element);
  // The large-type mode is an attribute of the root.
  new MutationObserver(update).observe(document.documentElement, { attributeFilter: ['data-type'] });
  return room;
}
