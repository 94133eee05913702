/** Numbers that Word counts by itself: they stand on the paper, but not in the text. */
import { attribute, child, descendant, elements } from './xml.ts';

/** @returns the number to stand before a paragraph, e.g. `2、`; empty where it has none */
export type Counter = (paragraph: Element) => string;

interface Level {
  readonly format: string;
  /** `%1、` */
  readonly text: string;
  readonly start: number;
}

/**
 * @param numbering the root of `word/numbering.xml`, where the file has one
 * @returns a counter that must see all paragraphs of the document in their order
 */
export function counterOf(numbering: Element | undefined): Counter {
  if (numbering === undefined) return () => '';
  const lists = listsOf(numbering);
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const properties = descendant(paragraph, 'pPr', 'numPr');
    const list = lists.get(attribute(properties && child(properties, 'numId'), 'val') ?? '');
    const depth = Number(attribute(properties && child(properties, 'ilvl'), 'val') ?? 0);
    const level = list?.levels[depth];
    if (!list || !level) return '';
    const numbers = counts.get(list.id) ?? [];
    counts.set(list.id, numbers);
    numbers[depth] = (numbers[depth] ?? level.start - 1) + 1;
    numbers.length = depth + 1;
    if (level.format === 'bullet') return `${String(numbers[depth])}、`;
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numeral(numbers[at] ?? list.levels[at]?.start ?? 1, list.levels[at]?.format ?? 'decimal');
    });
  };
}

function listsOf(numbering: Element): Map<string, { readonly id: string; readonly levels: readonly Level[] }> {
  const kinds = elements(numbering);
  const abstract = new Map(
    kinds
      .filter(({ localName }) => localName === 'abstractNum')
      .map((kind) => [
        attribute(kind, 'abstractNumId') ?? '',
        elements(kind)
          .filter(({ localName }) => localName === 'lvl')
          .map(levelOf),
      ]),
  );
  return new Map(
    kinds
      .filter(({ localName }) => localName === 'num')
      .map((list) => {
        const id = attribute(list, 'numId') ?? '';
        return [id, { id, levels: abstract.get(attribute(child(list, 'abstractNumId'), 'val') ?? '') ?? [] }];
      }),
  );
}

function levelOf(level: Element): Level {
  return {
    format: attribute(child(level, 'numFmt'), 'val') ?? 'decimal',
    text: attribute(child(level, 'lvlText'), 'val') ?? '%1、',
    start: Number(attribute(child(level, 'start'), 'val') ?? 1),
  };
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const DIGITS = '零一二三四五六七八九十';

function numeral(n: number, format: string): string {
  if (format.startsWith('decimalEnclosedCircle')) return CIRCLED[n - 1] ?? String(n);
  if (/chinese|japanese|taiwanese|ideograph/i.test(format) && n < 100) {
    if (n <= 10) return DIGITS[n] ?? '';
    const tens = Math.floor(n / 10);
    return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}十${n % 10 === 0 ? '' : (DIGITS[n % 10] ?? '')}`;
  }
  return String(n);
}
