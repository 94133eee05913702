/**
 * A snapshot: what the entries of an edition said, as plain data. Frozen by `npm run edition:freeze`, kept in
 * `src/content/editions/`, compared with the next one. It holds what readers cite, not how it is shown.
 */
import { z } from 'zod';
import { gradeInWords } from '../catalogue/levels/grade-words.ts';
import { placeInWords } from '../catalogue/text/locator-words.ts';
import type { Catalogue, Entry } from '../catalogue/types.ts';
import { type Withdrawal, withdrawalOf } from '../catalogue/withdrawal.ts';
import { COLLECTION_OF_KIND, type EntryKind } from '../schemas/identifiers.ts';

const KINDS = Object.keys(COLLECTION_OF_KIND) as [EntryKind, ...EntryKind[]];

const snapshotEntrySchema = z.strictObject({
  id: z.string().describe('条目编号。'),
  kind: z.enum(KINDS).describe('条目种类。'),
  visibility: z.enum(['public', 'internal']).describe('公开范围。'),
  title: z.string().describe('标题。'),
  text: z.string().describe('正文，一段一行；表格和样表为所印、所填的文字。'),
  place: z.string().optional().describe('出处：文件、各级标题和序号。'),
  level: z.string().optional().describe('等级，照显示的写。'),
  category: z.string().optional().describe('风险类别。'),
  domain: z.string().optional().describe('业务领域。'),
  withdrawn: z
    .strictObject({ reason: z.string(), successor: z.string().optional() })
    .optional()
    .describe('已停用的，原因和接替的条目。'),
});

export const snapshotSchema = z.strictObject({
  edition: z.string().describe('版次。'),
  entries: z.array(snapshotEntrySchema),
});

export type SnapshotEntry = z.infer<typeof snapshotEntrySchema>;
export type Snapshot = z.infer<typeof snapshotSchema>;

/** What the catalogue says now, under the edition that citations name. */
export const snapshotOf = (catalogue: Catalogue): Snapshot => ({
  edition: catalogue.current.id,
  entries: [...catalogue.byId.values()].map(snapshotEntry),
});

function snapshotEntry(entry: Entry): SnapshotEntry {
  const head = { id: entry.id, kind: entry.kind, visibility: entry.visibility, title: entry.title };
  const withdrawal = withdrawalOf(entry.data);
  return { ...head, ...said(entry), ...(withdrawal === undefined ? {} : { withdrawn: reasonOf(withdrawal) }) };
}

/** What of an entry readers cite. */
function said(entry: Entry): Pick<SnapshotEntry, 'text' | 'place' | 'level' | 'category' | 'domain'> {
  switch (entry.kind) {
    case 'risk':
    case 'measure': {
      const { lead } = entry.data;
      return {
        text: [...(lead === undefined ? [] : [lead]), ...entry.text.map(({ text }) => text)].join('\n'),
        place: `${entry.place.source.id} › ${placeInWords(entry.place)}`,
        ...(entry.kind === 'risk' ? { level: gradeInWords(entry.grade), category: entry.category.name } : {}),
        domain: entry.domain.name,
      };
    }
    case 'document':
      return {
        text: entry.blocks.map((block) => (block.kind === 'form' ? block.formId : block.text)).join('\n'),
      };
    case 'form':
      return { text: [...entry.data.titleLines, ...entry.data.printedNotes].join('\n') };
    case 'example':
      return { text: entry.blocks.map(({ text }) => text).join('\n') };
    case 'concept':
      return { text: [entry.data.summary, ...entry.quotes.map(({ text }) => text)].join('\n') };
    case 'publication': {
      const { summary, basis, timing, scope, modes } = entry.data;
      return {
        text: [summary, ...basis, timing, scope, ...modes].join('\n'),
      };
    }
  }
}

const reasonOf = ({ reason, successor }: Withdrawal) => ({
  reason,
  ...(successor === undefined ? {} : { successor }),
});

/** What of a snapshot the public may see. */
export const publicPart = ({ edition, entries }: Snapshot): Snapshot => ({
  edition,
  entries: entries.filter(({ visibility }) => visibility === 'public'),
});
