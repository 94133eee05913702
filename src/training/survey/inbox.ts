/** Returned files as they come in: each counts once, and each that does not count says why. Pure. */
import type { AudienceId } from '../../schemas/survey.ts';
import { readSheet, type Sheet } from './answer-file.ts';
import type { Survey } from './survey.ts';

/** A file that has been read, or why it could not be. */
export interface Arrived {
  readonly name: string;
  readonly content: { readonly text: string } | { readonly problem: string };
}

export interface Counted extends Sheet {
  readonly file: string;
  readonly audience: AudienceId;
}

export interface Inbox {
  readonly counted: readonly Counted[];
  /** A sentence for each file that does not count, with its name, in the order of arrival. */
  readonly refused: readonly string[];
}

export const EMPTY_INBOX: Inbox = { counted: [], refused: [] };

/** What was there stays as it was, whatever comes. */
export function receive(inbox: Inbox, arrived: readonly Arrived[], surveys: readonly Survey[]): Inbox {
  return arrived.reduce((box, file) => receiveOne(box, file, surveys), inbox);
}

function receiveOne({ counted, refused }: Inbox, { name, content }: Arrived, surveys: readonly Survey[]): Inbox {
  const refuse = (problem: string): Inbox => ({ counted, refused: [...refused, `“${name}”${problem}`] });
  if ('problem' in content) return refuse(content.problem);
  const result = readSheet(content.text, surveys);
  if (!result.ok) return refuse(result.problem);
  const { id, answers } = result.sheet;
  const earlier = counted.find((sheet) => sheet.id === id);
  if (earlier === undefined) {
    return { counted: [...counted, { file: name, audience: result.survey.id, id, answers }], refused };
  }
  return refuse(
    sameAnswers(earlier.answers, answers)
      ? `与已经计入的“${earlier.file}”是同一份答卷，只计一次。`
      : `与已经计入的“${earlier.file}”是同一份答卷，但答案改过，计的是先收到的那份；要计这一份，请清空后不选那一份。`,
  );
}

/** Keys stand in the order of the questions in both: the same page wrote them. */
const sameAnswers = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
