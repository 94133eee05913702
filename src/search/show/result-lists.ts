/** The two lists of the search page: what matches, and what comes near. */
import type { Fragment } from '../engine/index-reader.ts';
import type { NearTier } from '../engine/near-tier.ts';
import type { SearchRun } from '../engine/search-run.ts';
import { afterPaint } from './after-paint.ts';
import { find, make } from './elements.ts';
import { exactNeedles } from './needles.ts';
import { type NameOf, resultItem } from './result-item.ts';
import type { Say } from './result-tools.ts';
import { writeState } from './state.ts';

export const PAGE_SIZE = 10;

export class ResultLists {
  readonly #exact: HTMLElement;
  readonly #exactList: HTMLElement;
  readonly #near: HTMLElement;
  readonly #nearList: HTMLElement;
  readonly #meant: HTMLElement;
  readonly #also: HTMLElement;
  readonly #more: HTMLElement;
  readonly #nameOf: NameOf;
  readonly #say: Say;
  /** The search whose results are shown. */
  #run: SearchRun | undefined;

  constructor(root: HTMLElement, nameOf: NameOf, say: Say) {
    this.#exact = find(root, '[data-search-exact]');
    this.#exactList = find(this.#exact, 'ol');
    this.#near = find(root, '[data-search-near]');
    this.#nearList = find(this.#near, 'ol');
    this.#meant = find(this.#near, '[data-search-meant]');
    this.#also = find(this.#near, '[data-search-also]');
    this.#more = find(root, '[data-search-more]');
    this.#nameOf = nameOf;
    this.#say = say;
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
    let painted = Promise.resolve();
    while (shown < upTo && !run.exact.exhausted) {
      await painted;
      const results = await run.exact.take(upTo - shown);
      if (!isCurrent()) return;
      this.#begin(run);
      this.#exactList.append(...results.map(({ fragment }) => this.#item(fragment, needles)));
      shown += results.length;
      this.#exact.hidden = shown === 0;
      painted = afterPaint();
    }
    if (!isCurrent()) return;
    this.#begin(run);
    // At once with the last results: while it is there, there is more to come.
    this.#more.hidden = run.exact.exhausted;
    await painted;
  }

  /** Shows the near tier when the exact tier does not fill a page. @returns what it has */
  async showNear(run: SearchRun, isCurrent: () => boolean): Promise<readonly Fragment[]> {
    this.#nearList.replaceChildren();
    this.#near.hidden = true;
    if (run.exact.count >= PAGE_SIZE) return [];
    const near = await run.near();
    const shown: Fragment[] = [];
    if (!isCurrent()) return shown;
    this.#meant.replaceChildren(...(near.suggestion === undefined ? [] : meantLine(near.suggestion)));
    this.#also.textContent = alsoLine(near);
    while (!near.exhausted) {
      const results = await near.take(PAGE_SIZE);
      if (!isCurrent()) return shown;
      shown.push(...results.map(({ fragment }) => fragment));
      const items = results.map(({ fragment }) => this.#item(fragment, near.needles));
      this.#nearList.append(...items);
      this.#near.hidden = false;
      await afterPaint();
    }
    return shown;
  }

  #item(fragment: Fragment, needles: readonly string[]): HTMLLIElement {
    return resultItem({ fragment, needles, nameOf: this.#nameOf, say: this.#say });
  }

  #begin(run: SearchRun): void {
    if (run === this.#run) return;
    this.clear();
    this.#run = run;
  }
}

/** A question with the query that was perhaps meant; following it is a search of its own. */
function meantLine(suggestion: string): (Node | string)[] {
  const link = make('a', '', suggestion);
  link.href = writeState({ q: suggestion, filters: {}, pages: 1 });
  return ['您要找的是不是：', link];
}

/** Says why there are results that do not hold what was typed. */
function alsoLine({ bySound, also }: NearTier): string {
  if (bySound) return '按拼音查找标题';
  return also.length === 0 ? '' : `同时查找：${also.join('、')}`;
}
