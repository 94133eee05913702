/** The personal report as it was written: points under their headings, and what stands around them. */
import type { FormData } from '../../../../schemas/form.ts';
import { withoutLabel } from '../../../filled/numbers.ts';
import { splitPoints } from '../../../filled/split.ts';
import { entriesIn } from '../../entries.ts';
import type { UnplacedText } from '../../types.ts';
import { type DocBlock, paragraphsOf } from '../read/model.ts';
import type { PaperRows } from './by-hand.ts';
import { bare, likeness } from './words.ts';

type ReportPart = Extract<FormData['body'], { layout: 'report' }>['parts'][number];

export interface ReportRead {
  readonly groups: readonly PaperRows[];
  /** Lines that are not points: fields, and words that the reader does not know. */
  readonly rest: readonly UnplacedText[];
}

export function readReport(blocks: readonly DocBlock[], parts: readonly ReportPart[]): ReportRead {
  const rest: UnplacedText[] = [];
  const lines = new Map<string, { text: string; hidden: string }[]>();
  let open: ReportPart | undefined;
  paragraphsOf(blocks).forEach(({ text, hidden }, index) => {
    const where = `第 ${String(index + 1)} 段`;
    const heading = parts.find((part) => 'heading' in part && part.heading !== undefined && isLike(text, part.heading));
    if (heading) {
      open = heading;
      return;
    }
    if (isPrinted(text, parts)) return;
    if (open?.kind === 'points') {
      const points = lines.get(open.id) ?? [];
      lines.set(open.id, points);
      if (bare(text) !== '') points.push({ text, hidden });
      return;
    }
    for (const line of text.split('\n')) rest.push({ where, text: line });
  });
  const groups = parts.flatMap((part) => (part.kind === 'points' ? [pointsOf(part, lines.get(part.id) ?? [])] : []));
  return { groups, rest };
}

function isLike(text: string, heading: string): boolean {
  return likeness(bare(text), bare(heading)) >= 0.8;
}

/** The opening, whatever its numbers, and the pledge. Another wording is somebody's own, and is listed. */
function isPrinted(text: string, parts: readonly ReportPart[]): boolean {
  const own = withoutNumbers(text);
  return parts.some((part) => {
    if (part.kind === 'paragraph') return own === withoutNumbers(part.text);
    return part.kind === 'statement' && part.lines.some((line) => own === withoutNumbers(line));
  });
}

function withoutNumbers(text: string): string {
  return bare(text).replace(/\d+/g, '');
}

function pointsOf(
  { id, gradeLabel }: Extract<ReportPart, { kind: 'points' }>,
  lines: readonly { readonly text: string; readonly hidden: string }[],
): PaperRows {
  const points = lines.flatMap(({ text, hidden }) => {
    const shown = /〔([^〔〕]*)〕\s*$/u.exec(text);
    const entries = entriesIn(`${shown?.[1] ?? ''} ${hidden}`);
    const plain = shown ? text.slice(0, shown.index) : text;
    return splitPoints(plain).map((point, index) => ({ text: point.text, entries: index === 0 ? entries : [] }));
  });
  const rows = points.map(({ text }) => rowOf(withoutLabel(text), gradeLabel));
  return { id, rows, entries: points.map(({ entries }) => entries) };
}

/** `……，风险等级为高级。` */
function rowOf(text: string, gradeLabel: string | undefined): Readonly<Record<string, string>> {
  const at = gradeLabel === undefined ? -1 : text.lastIndexOf(gradeLabel);
  if (at === -1 || gradeLabel === undefined) return { text };
  const grade = text
    .slice(at + gradeLabel.length)
    .replace(/[。.\s_＿]+$/u, '')
    .trim();
  return { text: text.slice(0, at).replace(/[，,\s]+$/u, ''), ...(grade !== '' && { grade }) };
}
