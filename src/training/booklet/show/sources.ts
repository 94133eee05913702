/** Where entries come from: conditions, a course, the form basket, identifiers. */
import { find } from '../../../search/show/elements.ts';
import { readBasket } from '../../../site/form-basket.ts';
import { entriesWanted, typedIds, type Wanted } from '../selection.ts';
import { BOOKLET_FACETS, type BookletEntry } from '../types.ts';

export interface Sources {
  /** Says anew how many entries there are to be had. */
  readonly refresh: () => void;
  readonly takeBasket: () => void;
}

interface Target {
  readonly has: (id: string) => boolean;
  readonly add: (ids: readonly string[]) => void;
  readonly say: (message: string) => void;
}

/** @param entries all that a booklet can hold */
export function openSources(root: HTMLElement, entries: readonly BookletEntry[], { has, add, say }: Target): Sources {
  const chooser = find(root, '[data-chooser]', HTMLFormElement);
  const byCourse = find(root, '[data-by-course]', HTMLFormElement);
  const byNumber = find(root, '[data-by-number]', HTMLFormElement);
  const known = new Set(entries.map(({ id }) => id));
  const basket = (): string[] => basketIds().filter((id) => known.has(id));
  const takeBasket = (): void => {
    if (basket().length === 0) say('填表篮是空的。');
    else add(basket());
  };

  const matches = (): string[] => entriesWanted(entries, wantedIn(chooser)).map(({ id }) => id);
  const showMatches = (): void => {
    const found = matches();
    const there = found.filter(has).length;
    const fresh = found.length - there;
    find(chooser, '[data-add]').textContent = fresh === 0 ? '加入' : `加入 ${String(fresh)} 条`;
    find(chooser, '[data-found]').textContent = foundInWords(
      Object.keys(wantedIn(chooser)).length > 0,
      found.length,
      there,
    );
  };
  const showBasket = (): void => {
    const ids = basket();
    const there = ids.filter(has).length;
    find(root, '[data-basket]').textContent =
      ids.length === 0
        ? '填表篮是空的。在搜索结果里按“放入填表篮”，再回到这里。'
        : `填表篮里有 ${String(ids.length)} 条${alreadyThere(ids.length, there)}。`;
  };

  chooser.addEventListener('change', showMatches);
  chooser.addEventListener('submit', (event) => {
    event.preventDefault();
    if (matches().length === 0) say('没有可加的：先选一项条件。');
    else add(matches());
  });
  byCourse.addEventListener('submit', (event) => {
    event.preventDefault();
    add(find(byCourse, 'select', HTMLSelectElement).value.split(' '));
  });
  find(root, '[data-take-basket]').addEventListener('click', takeBasket);
  // Another window puts something into the basket.
  addEventListener('storage', showBasket);
  byNumber.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = find(byNumber, 'input', HTMLInputElement);
    const ids = typedIds(field.value);
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length < ids.length) add(ids.filter((id) => known.has(id)));
    if (ids.length === 0) say('没有认出编号。编号写作 GG-R041、LJ-C01，几个用空格隔开。');
    else if (unknown.length > 0) say(`没有 ${unknown.join('、')}：册里只收风险点、防控措施、概念和文件。`);
    field.value = unknown.join(' ');
  });
  return {
    takeBasket,
    refresh: () => {
      showMatches();
      showBasket();
    },
  };
}

function basketIds(): string[] {
  try {
    return readBasket(localStorage);
  } catch {
    return [];
  }
}

function wantedIn(form: HTMLFormElement): Wanted {
  return Object.fromEntries(
    BOOKLET_FACETS.flatMap(({ id }) => {
      const { value } = find(form, `[name="${id}"]`, HTMLSelectElement);
      return value === '' ? [] : [[id, value]];
    }),
  );
}

function foundInWords(isAsked: boolean, count: number, there: number): string {
  if (!isAsked) return '先选一项条件。几项都选时，要同时符合。';
  if (count === 0) return '没有同时符合这些条件的条目，请放宽一项。';
  return `符合的有 ${String(count)} 条${alreadyThere(count, there)}。`;
}

function alreadyThere(count: number, there: number): string {
  if (there === 0) return '';
  return there === count ? '，都已在册里' : `，其中 ${String(there)} 条已在册里`;
}
