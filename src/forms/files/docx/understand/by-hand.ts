/** The issued form as somebody filled it in: tables, fields and all other text, each given its place or listed. */
import type { FormData } from '../../../../schemas/form.ts';
import { type NewKey } from '../../../filled/empty.ts';
import { fromCells, type PaperGroup } from '../../../filled/from-cells.ts';
import type { FilledForm } from '../../../filled/types.ts';
import { signatureOf } from '../../signature.ts';
import type { FormSignature, ImportNotice, UnplacedText } from '../../types.ts';
import type { DocBlock } from '../read/model.ts';
import { readPaper } from './paper.ts';
import { sameHeads } from './recognise.ts';

export interface ByHand {
  readonly filled: FilledForm;
  readonly notices: readonly ImportNotice[];
  readonly unplaced: readonly UnplacedText[];
}

/** @param known all forms; the titles of those that ask for the same may stand above this one */
export function readByHand(
  blocks: readonly DocBlock[],
  form: FormData,
  known: readonly FormSignature[],
  newKey: NewKey,
): ByHand {
  const same = known.filter((signature) => sameHeads(signature, signatureOf(form)));
  const paper = readPaper(
    blocks,
    form,
    same.map(({ title }) => title),
  );
  const { filled, understood } = fromCells(form, { fields: paper.fields, groups: paper.groups }, newKey);
  const notices = [
    ...paper.notices,
    ...understood
      .filter(({ sure }) => !sure)
      .map(({ group, message }): ImportNotice => ({ message, place: { kind: 'group', group } })),
  ];
  return { filled: withEntries(filled, paper.groups), notices, unplaced: paper.unplaced };
}

/** Rows of the paper with identifiers: only our own files have them, and they have a row for each point. */
function withEntries(filled: FilledForm, groups: readonly PaperRows[]): FilledForm {
  return {
    ...filled,
    groups: filled.groups.map((group) => {
      const entries = groups.filter(({ id }) => id === group.id).flatMap((one) => one.entries);
      if (entries.length !== group.rows.length) return group;
      return { ...group, rows: group.rows.map((row, index) => ({ ...row, entries: entries[index] ?? [] })) };
    }),
  };
}

/** Rows of the paper, and the identifiers that stand with each. */
export interface PaperRows extends PaperGroup {
  readonly entries: readonly (readonly string[])[];
}
