/** Prints all slides: one a page, or three a page with lines for notes. */
import type { PresentPage } from './page.ts';

export function startPrinting({ root, tools }: PresentPage): void {
  tools.addEventListener('click', ({ target }) => {
    const what = target instanceof Element ? target.closest<HTMLElement>('[data-print]')?.dataset.print : undefined;
    if (what === undefined) return;
    root.dataset.printing = what;
    print();
  });
  addEventListener('afterprint', () => {
    delete root.dataset.printing;
  });
}
