import { labelOf, slippedLabel, withoutLabel } from '../../filled/numbers.ts';
import type { OutlineColumn } from '../../filled/outline.ts';
import { splitPoints } from '../../filled/split.ts';
import { cellPlace } from '../places.ts';
import type { CheckContext, RawFinding, RowView, Rule } from '../types.ts';

export const numbering: Rule = {
  id: 'JC-09',
  severity: 'should',
  title: '序号错乱',
  explains: [
    '序号重复、跳号、次序颠倒、漏编，序号插到了字中间，一栏编号另一栏不编，标点有的用“、”有的用“.”，两栏就对不上，审核的人要一条一条猜。',
    '在这里填表，一个风险点一行，次序就是序号，不必自己编号。从 Word 读入的表，序号没有错的已经去掉，错的照原样留着。',
  ],
  mends: ['两栏配好以后，删去序号；行的次序就是序号。', '一格里要写几条的，统一写作“1、2、3、”，逐条换行。'],
  example: { form: 'ES20-X06', at: '招1、标文件审核不够仔细，容易出现漏洞。' },
  check: (context) => [...acrossRows(context), ...withinCells(context)],
};

const POINTS = ['risk', 'manifestation', 'measures'] as const;

/** Numbers that stand before the texts of the rows of a category. */
function acrossRows({ outline, rows }: CheckContext): RawFinding[] {
  return outline.groups.flatMap((group): RawFinding[] => {
    const own = rows.filter((view) => view.group === group);
    if (own.length < 2 || group.category === undefined) return [];
    const columns = POINTS.flatMap((role) => group.columns.filter((column) => column.role === role));
    const texts = (column: OutlineColumn) =>
      own.map(({ row }) => row.cells[column.id]?.trim() ?? '').filter(isOnePoint);
    const faults = columns.flatMap((column) => faultsOf(texts(column)).map((fault) => ({ column, ...fault })));
    const numbered = columns.filter((column) => texts(column).some((text) => labelOf(text)));
    const bare = columns.filter((column) => texts(column).length > 1 && !numbered.includes(column));
    const [first] = faults;
    const uneven = faults.length === 0 && numbered.length > 0 && bare.length > 0;
    if (!first && !uneven) return [];
    const words = uneven
      ? [`“${numbered[0]?.label ?? ''}”编了号，“${bare[0]?.label ?? ''}”没有编号`]
      : faults.map(({ column, message }) => `“${column.label}”${message}`);
    const at = first?.text ?? texts(bare[0] ?? numbered[0] ?? NO_COLUMN)[0] ?? '';
    const view = own.find(({ row }) => columns.some((column) => row.cells[column.id]?.trim() === at)) ?? own[0];
    if (!view) return [];
    const column = (first?.column ?? bare[0])?.id;
    return [
      {
        place: cellPlace(view, column),
        at,
        message: `${words.join('；')}。应核对两栏是否对应，再去掉序号或重新编号。`,
        fix: {
          label: '去掉这一类的序号',
          edit: { kind: 'all', edits: own.flatMap((one) => unnumbered(one, columns)) },
        },
      },
    ];
  });
}

/** A cell with several numbered points counts them by itself. */
function isOnePoint(text: string): boolean {
  return splitPoints(text).length === 1;
}

const NO_COLUMN: OutlineColumn = { id: '', label: '', type: 'text', role: undefined, width: undefined };

function unnumbered({ group, row }: RowView, columns: readonly OutlineColumn[]) {
  return columns.flatMap(({ id }) => {
    const text = row.cells[id] ?? '';
    if (!isOnePoint(text)) return [];
    const label = labelOf(text);
    const slipped = /^[\p{Script=Han}]{1,3}\d[、.．]/u.test(text)
      ? slippedLabel(text, Number(/\d/u.exec(text)?.[0]))
      : undefined;
    const value = withoutLabel(slipped?.mended ?? text);
    return label || slipped ? [{ kind: 'cell' as const, group: group.id, row: row.key, column: id, value }] : [];
  });
}

/** Numbered points within one cell. */
function withinCells({ rows }: CheckContext): RawFinding[] {
  return rows.flatMap((view) =>
    POINTS.flatMap((role): RawFinding[] => {
      const points = splitPoints(view.text(role));
      if (points.length < 2) return [];
      const [fault] = faultsOf(points.map(({ text }) => text));
      if (!fault) return [];
      return [
        {
          place: cellPlace(view, view.column(role)?.id),
          at: fault.text,
          message: `这一格${fault.message}。应重新编号，逐条换行。`,
        },
      ];
    }),
  );
}

interface Fault {
  readonly text: string;
  readonly message: string;
}

/** What is wrong with the numbers of texts in a row: the first fault of each kind. No numbers at all are no fault. */
function faultsOf(texts: readonly string[]): Fault[] {
  const labels = texts.map((text) => labelOf(text));
  const found: Fault[] = [];
  const slipped = texts.find((text, index) => !labels[index] && slippedLabel(text, index + 1));
  if (slipped !== undefined) found.push({ text: slipped, message: '序号插到了字中间' });
  if (labels.every((label) => label === undefined)) return found;
  const missing = texts.find((text, index) => !labels[index] && text !== slipped);
  if (missing !== undefined) found.push({ text: missing, message: '有一条没有编号' });
  let last = slipped === texts[0] && slipped !== undefined ? 1 : 0;
  for (const [index, label] of labels.entries()) {
    if (!label) continue;
    const text = texts[index] ?? '';
    if (label.value === last) found.push({ text, message: `序号 ${String(last)} 重复` });
    else if (label.value < last) found.push({ text, message: `序号 ${String(label.value)} 次序颠倒` });
    else if (label.value > last + 1)
      found.push({ text, message: `序号从 ${String(last)} 跳到 ${String(label.value)}` });
    last = label.value;
  }
  const styles = labels.flatMap((label, index) => (label ? [{ style: label.style, text: texts[index] ?? '' }] : []));
  const odd = styles.find(({ style }) => style !== styles[0]?.style);
  if (odd) found.push({ text: odd.text, message: '序号的写法前后不一' });
  return found;
}
