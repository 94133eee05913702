/** Numbers in front of points, as people write them: `1、` `2.` `（3）` `④` `五、`. */

export interface Label {
  /** As written, white space after it included. */
  readonly raw: string;
  readonly value: number;
  /** Without the number, to tell `1、` from `1.`: `#、`, `（#）`, `①`, `一、`. */
  readonly style: string;
}

const CHINESE = '一二三四五六七八九十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** A decimal (`1.5`) is no label; `12.12365` at the head of a line is not one that we can tell, and stays text. */
const LABEL = new RegExp(
  `^(?:(\\d{1,2})\\s*([、）)]|[.．](?!\\d))|[（(]\\s*(\\d{1,2})\\s*[）)]|([${CIRCLED}])|([${CHINESE}]{1,3})、|[（(]([${CHINESE}]{1,3})[）)])\\s*`,
  'u',
);

/** @returns the number that a text begins with, or `undefined` */
export function labelOf(text: string): Label | undefined {
  const match = LABEL.exec(text);
  if (!match) return undefined;
  const [raw, plain, mark, bracketed, circled, chinese, chineseBracketed] = match;
  const label = (value: number, style: string): Label => ({ raw, value, style });
  if (plain !== undefined) return label(Number(plain), `#${mark ?? '.'}`);
  if (bracketed !== undefined) return label(Number(bracketed), '（#）');
  if (circled !== undefined) return label(CIRCLED.indexOf(circled) + 1, '①');
  if (chinese !== undefined) return label(chineseValue(chinese), '一、');
  return label(chineseValue(chineseBracketed ?? ''), '（一）');
}

/** `十二` → 12; up to 99, as in `二十一`. */
function chineseValue(digits: string): number {
  const value = (digit: string | undefined) => CHINESE.indexOf(digit ?? '') + 1;
  if (!digits.includes('十')) return value(digits);
  const [tens = '', ones = ''] = digits.split('十');
  return (tens === '' ? 1 : value(tens)) * 10 + (ones === '' ? 0 : value(ones));
}

/** The text without its number. */
export function withoutLabel(text: string): string {
  return text.slice(labelOf(text)?.raw.length ?? 0);
}

/**
 * A number that slipped behind the first characters of its text, as in `招1、标文件审核`.
 * @param expected only this number is taken for a slip: other numbers are part of the text
 */
export function slippedLabel(text: string, expected: number): { readonly mended: string } | undefined {
  const match = new RegExp(`^([\\p{Script=Han}]{1,3})(${String(expected)}[、.．])(?!\\d)`, 'u').exec(text);
  const [, before = '', label = ''] = match ?? [];
  return match ? { mended: label + before + text.slice(before.length + label.length) } : undefined;
}
