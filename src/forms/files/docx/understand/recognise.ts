/** Which form a document is, by its title and its headings. */
import type { FormData } from '../../../../schemas/form.ts';
import { Refusal } from '../../refusal.ts';
import { signatureOf } from '../../signature.ts';
import type { FormSignature, ImportNotice } from '../../types.ts';
import { type DocBlock, paragraphsOf } from '../read/model.ts';
import { bare, likeness } from './words.ts';

/** Share of the headings that must be found. */
const ENOUGH = 0.6;
/** A title at least so like a form's own is that form's. */
const TITLE = 0.72;

/**
 * @throws Refusal where the document is another form, or none that is known
 * @returns what to say where it is a form with the same columns (2019 and 2020)
 */
export function recognise(
  blocks: readonly DocBlock[],
  form: FormData,
  known: readonly FormSignature[],
): readonly ImportNotice[] {
  const own = signatureOf(form);
  const others = known.filter(({ id }) => id !== form.id);
  const texts = textsOf(blocks);
  const score = (signature: FormSignature) => ({
    signature,
    heads: share(signature, texts.words),
    title: titleLikeness(signature, texts.lines),
  });
  const mine = score(own);
  const rivals = others
    .map(score)
    .filter(({ heads }) => heads >= ENOUGH)
    .sort((a, b) => b.title - a.title || b.heads - a.heads || b.signature.heads.length - a.signature.heads.length);
  const [rival] = rivals;
  const same = rival && sameHeads(rival.signature, own);
  if (rival && rival.title >= TITLE && rival.title > mine.title + 0.03) {
    if (!same) throw other(rival.signature);
    if (mine.heads >= ENOUGH) {
      return [{ message: `文件的表名像“${rival.signature.shortTitle}”，两张表栏目相同，已按本表读入。` }];
    }
  }
  if (mine.title < TITLE || mine.heads < ENOUGH) {
    const better = rivals.find(
      ({ heads, signature }) => heads > mine.heads && !sameHeads(signature, own) && heads === 1,
    );
    const fuller = rivals.find(
      ({ heads, signature }) => heads === 1 && mine.heads === 1 && signature.heads.length > own.heads.length,
    );
    const instead = better ?? (mine.title < TITLE ? fuller : undefined);
    if (instead) throw other(instead.signature);
  }
  if (mine.heads >= ENOUGH) return [];
  throw new Refusal(
    'unknown-form',
    `里没有找到“${own.shortTitle}”的栏目（${own.heads.slice(0, 4).join('、')}……），也不像本站的其他表。请确认选对了文件。`,
  );
}

function other(signature: FormSignature): Refusal {
  return new Refusal(
    'other-form',
    `看起来是“${signature.shortTitle}”（${signature.title}），不是这张表。请到那张表里导入。`,
    signature,
  );
}

export function sameHeads(a: FormSignature, b: FormSignature): boolean {
  return a.heads.length > 0 && a.heads.map(bare).join('|') === b.heads.map(bare).join('|');
}

interface Texts {
  /** Paragraphs above and below the tables, and in their cells, as they may be a heading. */
  readonly words: ReadonlySet<string>;
  /** The first lines of the document, where the title stands. */
  readonly lines: readonly string[];
}

const LONGEST_HEAD = 40;
const TITLE_LINES = 12;

function textsOf(blocks: readonly DocBlock[]): Texts {
  const cells = blocks.flatMap(cellTexts);
  const lines = paragraphsOf(blocks).map(({ text }) => bare(text));
  return {
    words: new Set([...cells.map(bare), ...lines].filter((text) => text !== '' && text.length <= LONGEST_HEAD)),
    lines: lines.filter((line) => line !== '').slice(0, TITLE_LINES),
  };
}

function cellTexts(block: DocBlock): string[] {
  if (block.kind === 'paragraph') return [];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => [
      paragraphsOf(cell.blocks)
        .map(({ text }) => text)
        .join(''),
      ...cell.blocks.flatMap(cellTexts),
    ]),
  );
}

function share({ heads }: FormSignature, words: ReadonlySet<string>): number {
  if (heads.length === 0) return 0;
  const all = [...words];
  const found = heads.filter((head) => {
    const label = bare(head);
    return words.has(label) || all.some((word) => likeness(word, label) >= ENOUGH);
  });
  return found.length / heads.length;
}

/** A title may stand in one line or in several; other lines stand among them. */
function titleLikeness({ title }: FormSignature, lines: readonly string[]): number {
  const whole = bare(title);
  const joined = lines.flatMap((line, index) => [line, line + (lines[index + 1] ?? '')]);
  return Math.max(0, ...joined.map((line) => likeness(line, whole)));
}
