/** Ways to walk over raw content that several rules share. */
import { COLLECTION_OF_KIND, type EntryKind } from '../../schemas/identifiers.ts';
import { exampleBlocks } from '../examples/blocks.ts';
import type { RawContent, RawFile } from '../raw.ts';
import { parseText, type TextBlock, textBlocks } from '../text/blocks.ts';
import { formWords } from '../text/form-words.ts';
import type { Entry } from '../types.ts';

export type AnyEntryFile = RawFile<Entry['data']>;

const KINDS = Object.keys(COLLECTION_OF_KIND) as EntryKind[];

/** All entries of all kinds, with their kind. */
export function allEntries(content: RawContent): { kind: EntryKind; file: AnyEntryFile }[] {
  const files: Readonly<Record<EntryKind, readonly AnyEntryFile[]>> = {
    risk: content.risks,
    measure: content.measures,
    document: content.documents,
    form: content.forms,
    example: content.examples,
    concept: content.concepts,
    publication: content.publications,
  };
  return KINDS.flatMap((kind) => files[kind].map((file) => ({ kind, file })));
}

/** The paragraphs of every text that can be cited, by identifier; a form's text is its printed words. */
export function sourceTexts(content: RawContent): Map<string, readonly TextBlock[]> {
  const texts = new Map<string, readonly TextBlock[]>();
  for (const file of [...content.documents, ...content.risks, ...content.measures]) {
    texts.set(file.data.id, textBlocks(parseText(file.body).blocks));
  }
  const categoryNames = new Map<string, string>(content.categories.map(({ data }) => [data.id, data.name]));
  for (const { data } of content.examples) {
    const form = content.forms.find((candidate) => candidate.data.id === data.form);
    if (form)
      texts.set(
        data.id,
        exampleBlocks(data, form.data, (id) => categoryNames.get(id) ?? id),
      );
  }
  for (const { data } of content.forms) texts.set(data.id, formWords(data));
  return texts;
}
