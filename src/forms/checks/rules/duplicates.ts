import { compact } from '../../../catalogue/text/compact.ts';
import { withoutLabel } from '../../filled/numbers.ts';
import { cellPlace } from '../places.ts';
import type { CheckContext, RawFinding, RowView, Rule } from '../types.ts';
import { isCategoryName } from './category-as-name.ts';

export const duplicates: Rule = {
  id: 'JC-11',
  severity: 'should',
  title: '表内重复',
  explains: [
    '同一个风险点写了两次，汇总时就算成两个；同一句话到处用，也看不出各个环节有什么不同。',
    '比较名称和表现形式：整格相同，或者一个分句（同一类里 10 个字以上，不同类 8 个字以上）在另一个风险点里一字不差地出现。写成措施的，出现三次才算。',
  ],
  mends: ['说的是同一件事，归到一处，只写一次。', '不是同一件事，写明区别。'],
  example: { form: 'ES20-X03', at: '擅自外借档案资料给他人' },
  check: (context) => {
    const cells = cellsOf(context);
    const told = new Set<string>();
    return cells.flatMap((cell, index) =>
      shared(cell, cells.slice(0, index)).flatMap(({ words, others }): RawFinding[] => {
        const key = compact(words);
        if ([...told].some((known) => known.includes(key) || key.includes(known))) return [];
        told.add(key);
        const where = others.map(
          ({ view }) => `${view.group.label}${view.group.label === '' ? '' : ' '}第 ${String(view.number)} 条`,
        );
        return [
          {
            place: cellPlace(cell.view, cell.column),
            at: words,
            message: `“${words}”与${[...new Set(where)].join('、')}重复。同一件事应归到一处，只写一次；不是同一件事的，写明区别。`,
          },
        ];
      }),
    );
  },
};

/** Letters from which a clause that comes again is no chance: in another category, and in the same one. */
const LONG_ELSEWHERE = 8;
const LONG = 10;
/** A whole cell that comes again is a repetition from here. */
const SHORT = 4;

interface Cell {
  readonly view: RowView;
  readonly column: string;
  readonly text: string;
  readonly letters: string;
  readonly clauses: readonly string[];
  readonly measure: boolean;
}

function cellsOf({ rows, tell }: CheckContext): Cell[] {
  return rows.flatMap((view) =>
    (['risk', 'manifestation'] as const).flatMap((role): Cell[] => {
      const column = view.column(role);
      const text = withoutLabel(view.text(role));
      if (!column || text === '') return [];
      const clauses = text.split(/(?<=[，,。；;\n])/u);
      return [
        { view, column: column.id, text, letters: lettersOf(text), clauses, measure: tell(text).verdict === 'measure' },
      ];
    }),
  );
}

/** Clauses of a cell that stand in earlier rows, those beside each other in one piece. */
function shared(cell: Cell, earlier: readonly Cell[]): { words: string; others: readonly Cell[] }[] {
  const before = earlier.filter(({ view }) => view.row !== cell.view.row);
  const same = before.filter(({ letters }) => letters === cell.letters && letters.length >= SHORT);
  if (same.length > 0) return [{ words: cell.text, others: same }];
  const found: { words: string; others: readonly Cell[] }[] = [];
  let previous: readonly Cell[] = [];
  for (const clause of cell.clauses) {
    const letters = lettersOf(clause);
    const again = before.filter(
      (other) =>
        letters.length >= (isElsewhere(cell, other) ? LONG_ELSEWHERE : LONG) && other.letters.includes(letters),
    );
    const others = cell.measure && again.length < 2 ? [] : again;
    const last = found.at(-1);
    if (last && others.length > 0 && others.every((other) => previous.includes(other))) last.words += clause;
    else if (others.length > 0) found.push({ words: clause, others });
    previous = others;
  }
  return found.map(({ words, others }) => ({ words: words.replace(/[，,。；;\s]+$/u, ''), others }));
}

/** In another category; a row of a ledger that stands for a category is one too. */
function isElsewhere(a: Cell, b: Cell): boolean {
  return a.view.group !== b.view.group || isCategoryName(a.view.name);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
