/** A Word file read into a filled form: our own exactly, the issued form as it was filled in by hand. */
import type { FormData } from '../../../schemas/form.ts';
import { isBlankRow, type NewKey } from '../../filled/empty.ts';
import type { FilledForm } from '../../filled/types.ts';
import { Refusal } from '../refusal.ts';
import { signatureOf } from '../signature.ts';
import type { FormSignature, Imported, ImportNotice, ImportSource, UnplacedText } from '../types.ts';
import { fingerprint, parseShape, PROPERTY, VERSION } from './marks.ts';
import { seenText } from './read/model.ts';
import { type DocxContent, openDocx } from './read/open.ts';
import { readByHand } from './understand/by-hand.ts';
import { readOwn } from './understand/own.ts';
import { recognise, sameHeads } from './understand/recognise.ts';

/** @throws Refusal where the file cannot be read, or is not this form */
export function readDocx(bytes: Uint8Array, form: FormData, known: readonly FormSignature[], newKey: NewKey): Imported {
  const content = openDocx(bytes);
  const own = ownForm(content, form, known);
  const unread = unreadParts(content);
  if (own) {
    const filled = exact(content, form, newKey);
    if (filled) return imported('own', filled, [...own, ...unread], []);
  }
  const notices = own ?? recognise(content.blocks, form, known);
  const read = readByHand(content.blocks, form, known, newKey);
  return imported(own ? 'edited' : 'issued', read.filled, [...notices, ...unread, ...read.notices], read.unplaced);
}

/** All that one sees in a Word file, without white space: what its fingerprint is taken of. */
export function visibleText(bytes: Uint8Array): string {
  return seenText(openDocx(bytes).blocks);
}

/**
 * @returns undefined where the file does not say that it is ours; else what to say of it
 * @throws Refusal where it is ours, but of another form
 */
function ownForm(
  { properties }: DocxContent,
  form: FormData,
  known: readonly FormSignature[],
): readonly ImportNotice[] | undefined {
  const id = properties.get(PROPERTY.form);
  if (id === undefined) return undefined;
  if (id === form.id) return [];
  const other = known.find((signature) => signature.id === id);
  if (other && sameHeads(other, signatureOf(form))) {
    return [{ message: `文件是从“${other.shortTitle}”导出的，两张表栏目相同，已按本表读入。` }];
  }
  throw new Refusal(
    other ? 'other-form' : 'unknown-form',
    `是从本站导出的“${other?.shortTitle ?? id}”，不是这张表。${other ? '请到那张表里导入。' : ''}`,
    other,
  );
}

/** @returns undefined where somebody has changed the file, or a newer version has written it */
function exact(content: DocxContent, form: FormData, newKey: NewKey): FilledForm | undefined {
  const { properties, blocks } = content;
  if (properties.get(PROPERTY.version) !== String(VERSION)) return undefined;
  if (properties.get(PROPERTY.fingerprint) !== fingerprint(seenText(blocks))) return undefined;
  const values = [...properties]
    .filter(([name]) => name.startsWith(PROPERTY.shape))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return readOwn(content, form, parseShape(values.map(([, value]) => value)), newKey);
}

function unreadParts({ pictures, comments }: DocxContent): ImportNotice[] {
  return [
    ...(pictures > 0 ? [{ message: `文件里有 ${String(pictures)} 张图片，图片里的字没有读入。` }] : []),
    ...(comments > 0 ? [{ message: `文件里有 ${String(comments)} 条批注，没有读入。` }] : []),
  ];
}

const SOURCES: Readonly<Record<Exclude<ImportSource, 'json'>, string>> = {
  own: '本站导出的 Word 文件，没有改动过，已照原样读入',
  edited: '本站导出的 Word 文件，导出以后改动过，已按文件里看得见的内容读入',
  issued: '手工填写的表，已按栏目读入',
};

function imported(
  source: Exclude<ImportSource, 'json'>,
  filled: FilledForm,
  notices: readonly ImportNotice[],
  unplaced: readonly UnplacedText[],
): Imported {
  const rows = filled.groups.reduce((sum, group) => sum + group.rows.filter((row) => !isBlankRow(row)).length, 0);
  const fields = Object.keys(filled.fields).length;
  const left = unplaced.length === 0 ? '' : `；另有 ${String(unplaced.length)} 处文字没有找到位置，列在下面`;
  const summary = `${SOURCES[source]}：${String(rows)} 行，${String(fields)} 个栏目${left}。`;
  return { ok: true, filled, report: { source, summary, counts: { fields, rows }, notices, unplaced } };
}
