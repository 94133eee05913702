/** The filters of the search page: checkboxes that are in the page already. */
import { chip } from '../../scripts/chip.ts';
import { FILTER_KEYS, type FilterKey } from '../build/record.ts';
import type { FilterCounts } from '../engine/index-reader.ts';
import { find } from './elements.ts';
import type { SearchState } from './state.ts';

export class FilterPanel {
  readonly #form: HTMLFormElement;
  readonly #chips: HTMLElement;

  constructor(form: HTMLFormElement, chips: HTMLElement) {
    this.#form = form;
    this.#chips = chips;
  }

  /** Keys that this edition has. */
  get keys(): FilterKey[] {
    return FILTER_KEYS.filter((key) => this.#boxes(key).length > 0);
  }

  /** Values of each key. */
  get values(): Record<string, string[]> {
    return Object.fromEntries(this.keys.map((key) => [key, this.#boxes(key).map((box) => box.value)]));
  }

  get ticked(): SearchState['filters'] {
    const chosen = this.keys.map((key) => [key, this.#boxes(key).filter((box) => box.checked)] as const);
    return Object.fromEntries(
      chosen.filter(([, boxes]) => boxes.length > 0).map(([key, boxes]) => [key, boxes.map((box) => box.value)]),
    );
  }

  /** Ticks what an address says; values that do not exist have no box, and so fall away. */
  tick(filters: SearchState['filters']): void {
    for (const key of this.keys)
      for (const box of this.#boxes(key)) box.checked = filters[key]?.includes(box.value) ?? false;
  }

  /** The name of a value as readers see it. */
  nameOf(key: FilterKey, value: string): string | undefined {
    const box = this.#boxes(key).find((candidate) => candidate.value === value);
    return box && labelOf(box);
  }

  /** Writes beside each value how many results it would show. */
  showCounts(counts: FilterCounts): void {
    for (const key of this.keys) {
      for (const box of this.#boxes(key)) {
        const count = counts[key]?.[box.value] ?? 0;
        const label = box.closest('label');
        if (label === null) continue;
        find(label, '[data-count]').textContent = String(count);
        label.toggleAttribute('data-none', count === 0 && !box.checked);
      }
    }
  }

  /** One chip for each value that is ticked; pressing it takes it back. */
  showChips(onRemove: () => void): void {
    const items = this.keys.flatMap((key) =>
      this.#boxes(key)
        .filter((box) => box.checked)
        .map((box) => {
          const group = box.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
          return chip(`${group}：${labelOf(box)}`, () => {
            box.checked = false;
            onRemove();
          });
        }),
    );
    this.#chips.replaceChildren(...items);
    this.#chips.hidden = items.length === 0;
  }

  #boxes(key: FilterKey): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${key}"]`)];
  }
}

function labelOf(box: HTMLInputElement): string {
  return (box.closest('label')?.querySelector('[data-name]')?.textContent ?? box.value).trim();
}
