/** The two lists of the search page: what matches, and what comes near. */
import type { SearchRun } from '../engine/search-run.ts';
import { find } from './elements.ts';
import { exactNeedles } from './needles.ts';
import { type NameOf, resultItem } from './result-item.ts';

export const PAGE_SIZE = 10;

export class ResultLists {
  readonly #exact: HTMLElement;
  readonly #exactList: HTMLElement;
  readonly #near: HTMLElement;
  readonly #nearList: HTMLElement;
  readonly #more: HTMLElement;
  readonly #nameOf: NameOf;
  /** The search whose results are shown. */
  #run: SearchRun | undefined;

  constructor(root: HTMLElement, nameOf: NameOf) {
    this.#exact = find(root, '[data-search-exact]');
    this.#exactList = find(this.#exact, 'ol');
    this.#near = find(root, '[data-search-near]');
    this.#nearList = find(this.#near, 'ol');
    this.#more = find(root, '[data-search-more]');
    this.#nameOf = nameOf;
  }

  clear(): void {
    this.#run = undefined;
    this.#exactList.replaceChildren();
    this.#nearList.replaceChildren();
    for (const part of [this.#exact, this.#near, this.#more]) part.hidden = true;
  }

  /**
   * Shows the exact tier up to a number of results. Those of the search before stay until the first new ones are
   * there: the page does not flicker while somebody types.
   * @param isCurrent false once something else has been asked; then nothing more is shown
   */
  async showExact(run: SearchRun, upTo: number, isCurrent: () => boolean): Promise<void> {
    const needles = exactNeedles(run.query);
    let shown = run === this.#run ? this.#exactList.childElementCount : 0;
    while (shown < upTo && !run.exact.exhausted) {
      const results = await run.exact.take(upTo - shown);
      if (!isCurrent()) return;
      this.#begin(run);
      this.#exactList.append(...results.map(({ fragment }) => resultItem({ fragment, needles, nameOf: this.#nameOf })));
      shown += results.length;
      this.#exact.hidden = shown === 0;
    }
    if (!isCurrent()) return;
    this.#begin(run);
    this.#more.hidden = run.exact.exhausted;
  }

  /** Shows the near tier when the exact tier does not fill a page. @returns how many it has */
  async showNear(run: SearchRun, isCurrent: () => boolean): Promise<number> {
    this.#nearList.replaceChildren();
    this.#near.hidden = true;
    if (run.exact.count >= PAGE_SIZE) return 0;
    const near = await run.near();
    while (!near.exhausted) {
      const results = await near.take(PAGE_SIZE);
      if (!isCurrent()) return 0;
      const items = results.map(({ fragment }) => resultItem({ fragment, needles: run.terms, nameOf: this.#nameOf }));
      this.#nearList.append(...items);
      this.#near.hidden = false;
    }
    return near.count;
  }

  #begin(run: SearchRun): void {
    if (run === this.#run) return;
    this.clear();
    this.#run = run;
  }
}
