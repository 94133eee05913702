/** Fields that stand in running text: `填报人员：____填报时间：`, with blanks or a line to write on. */
import type { OutlineField } from '../../../filled/outline.ts';

export interface ScannedField {
  readonly id: string;
  readonly text: string;
}

export interface Scan {
  readonly found: readonly ScannedField[];
  /** What stands before the first label. */
  readonly before: string;
}

/** @returns undefined where no label stands in the line */
export function scanFields(line: string, fields: readonly OutlineField[]): Scan | undefined {
  const labels = fields
    .flatMap((field) => variants(field, fields).map((label) => ({ id: field.id, label })))
    .sort((a, b) => b.label.length - a.label.length);
  if (labels.length === 0) return undefined;
  const pattern = new RegExp(
    labels.map(({ label }) => `(${loosely(label)})(?:\\s*[:：]|[\\s_＿]{2,}|\\s*$)`).join('|'),
    'gu',
  );
  const hits = [...line.matchAll(pattern)].map((match) => ({
    id: labels[match.findIndex((group: string | undefined, index) => index > 0 && group !== undefined) - 1]?.id ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }));
  const [first] = hits;
  if (first === undefined) return undefined;
  const found = hits.map(({ id, to }, index) => ({ id, text: written(line.slice(to, hits[index + 1]?.from)) }));
  return { found, before: line.slice(0, first.from).trim() };
}

/** What was written on the line: without the line, and nothing where only 年, 月 and 日 are printed. */
export function written(text: string): string {
  const bare = text.replace(/^[\s_＿]+|[\s_＿]+$/gu, '');
  return /^[\s年月日_＿]*$/u.test(bare) ? '' : bare;
}

/** A label as people write it: 报 for 表, 日期 for 时间, without （盖章）, and the end of a long label. */
function variants({ label, type }: OutlineField, all: readonly OutlineField[]): string[] {
  const plain = label.replace(/[（(].*?[）)]/gu, '');
  const swaps: readonly (readonly [RegExp, string])[] = [
    [/填报/u, '填表'],
    [/填表/u, '填报'],
    [/时间/u, '日期'],
    [/人员/u, '人'],
    [/填报人$/u, '填报人员'],
    [/单位/u, '部门'],
  ];
  const swapped = [label, plain].flatMap((text) => [text, ...swaps.map(([from, to]) => text.replace(from, to))]);
  const twice = swapped.flatMap((text) => [text, ...swaps.map(([from, to]) => text.replace(from, to))]);
  const alone = all.filter((field) => field.type === type).length === 1;
  const short = !alone ? [] : type === 'date' ? ['时间', '日期'] : type === 'signature' ? ['签字', '签名'] : [];
  const opinion = type === 'opinion' && alone ? ['审核意见', '意见'] : [];
  return [...new Set([...twice, ...short, ...opinion])].filter((text) => text !== '');
}

/** With any white space between the characters, and either kind of brackets. */
function loosely(label: string): string {
  return Array.from(label)
    .map((character) => {
      if ('（('.includes(character)) return '[（(]';
      if ('）)'.includes(character)) return '[）)]';
      return character.replace(/[$()*+.?[\\\]^{|}]/, '\\$&');
    })
    .join('\\s*');
}
