/** Standard points that match what one is typing into a risk cell. One list for the whole page: one types in one cell. */
import { type Signal, signal } from '@preact/signals';
import { blankRow } from '../../forms/filled/empty.ts';
import type { Edit } from '../../forms/filled/edit.ts';
import type { Place } from '../../forms/filled/types.ts';
import type { LookupPoint } from '../../forms/lookup/types.ts';
import { groupIn, rowAt } from '../state/places.ts';
import { type CellPlace, needLookup, type Workbench } from '../state/workbench.ts';
import { takePoint } from './take-point.ts';

export interface Suggestions {
  readonly place: CellPlace;
  readonly points: readonly LookupPoint[];
  /** Index of the option that Enter takes; -1: none, Enter is a line break. */
  readonly active: number;
  /** What was let go to find them. */
  readonly widened: string;
}

export interface Suggester {
  readonly list: Signal<Suggestions | undefined>;
  /** One has come into a risk cell: what is needed is loaded. */
  readonly focused: (place: Place) => void;
  readonly typed: (place: Place, text: string) => void;
  readonly close: () => void;
  /** @returns whether the key was meant for the list */
  readonly key: (event: KeyboardEvent) => boolean;
  readonly choose: (index: number) => void;
}

/** Milliseconds after the last key before a search is made. */
const PAUSE = 120;
/** All are seen at once: a list that scrolls by itself cannot be reached by the keyboard alone. */
const MOST = 6;
const LEAST_LETTERS = 2;
/** Whoever writes this much is not looking for a phrase. */
const MOST_LETTERS = 40;

export function makeSuggester(bench: () => Workbench): Suggester {
  const list = signal<Suggestions | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const close = (): void => {
    clearTimeout(timer);
    asked += 1;
    list.value = undefined;
  };

  const search = async (place: CellPlace, text: string): Promise<void> => {
    const turn = ++asked;
    const { say, narrow, outline } = bench();
    const lookup = await needLookup(bench());
    if (lookup === undefined) return;
    try {
      const { searchPoints } = await import('./search-points.ts');
      const { category } = groupIn(outline, place.group) ?? {};
      const found = await searchPoints(text, { ...narrow.value, category }, lookup, MOST);
      if (turn !== asked) return;
      list.value =
        found.points.length === 0 ? undefined : { place, points: found.points, active: -1, widened: found.widened };
      if (found.points.length > 0)
        say(`${found.widened && `${found.widened}，`}${String(found.points.length)} 条标准风险点，按下箭头选择`);
    } catch {
      if (turn === asked) say('搜索索引没有读到，查不了标准风险点，可以照常填写');
    }
  };

  const choose = (index: number): void => {
    const { value } = list;
    const point = value?.points[index];
    close();
    if (value && point) fillFrom(bench(), value.place, point);
  };

  return {
    list,
    close,
    choose,
    focused: (place) => {
      if (!isRiskCell(bench(), place)) return;
      void needLookup(bench());
      void import('./search-points.ts').then(({ warmUp }) => warmUp()).catch(() => undefined);
    },
    typed: (place, text) => {
      close();
      const query = text.split('\n').at(-1)?.trim() ?? '';
      if (!isRiskCell(bench(), place) || query.length < LEAST_LETTERS || query.length > MOST_LETTERS) return;
      timer = setTimeout(() => void search(place, query), PAUSE);
    },
    key: (event) => {
      const { value } = list;
      if (value === undefined || event.altKey || event.ctrlKey || event.metaKey) return false;
      const last = value.points.length - 1;
      const activate = (active: number): boolean => {
        list.value = { ...value, active };
        return true;
      };
      switch (event.key) {
        case 'ArrowDown':
          // In the middle of a text of several lines the arrow goes on to the next line.
          if (value.active < 0 && !isAtEnd(event.target)) return false;
          return activate(value.active >= last ? -1 : value.active + 1);
        case 'ArrowUp':
          if (value.active < 0) return false;
          return activate(value.active - 1);
        case 'Enter':
        case 'Tab':
          if (value.active < 0 || event.shiftKey) return false;
          choose(value.active);
          return true;
        case 'Escape':
          close();
          return true;
        default:
          return false;
      }
    },
  };
}

function isAtEnd(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement && !target.value.slice(target.selectionEnd).includes('\n');
}

export function isRiskCell({ outline }: Workbench, place: Place): place is CellPlace {
  if (place.kind !== 'cell') return false;
  return groupIn(outline, place.group)?.columns.find(({ id }) => id === place.column)?.role === 'risk';
}

/**
 * Writes a point into the row of a place, as one step, and says what is left to be chosen.
 * @param place of a row that is there, or of a new one at the end of its group
 */
export function fillFrom(workbench: Workbench, place: CellPlace, point: LookupPoint): boolean {
  const { outline, document, lookup, change, panel, room } = workbench;
  const group = groupIn(outline, place.group);
  const there = rowAt(document.filled.value, place);
  const row = there ?? blankRow(place.row);
  const taken = group && lookup.value && takePoint(group, row, point, lookup.value);
  if (!taken) return false;
  const { rows = [] } = document.filled.value.groups.find(({ id }) => id === group.id) ?? {};
  const insert: readonly Edit[] = there ? [] : [{ kind: 'insert', group: group.id, at: rows.length, rows: [row] }];
  const kept = taken.kept ? '；原来写的表现形式没有动' : '';
  const say = `已填入 ${point.id} ${point.title}${kept}。等级和措施在“本行”里选`;
  change({ kind: 'all', edits: [...insert, taken.edit] }, { place, focus: place, say });
  workbench.place.value = place;
  if (room.value.beside) panel.value = 'row';
  return true;
}
