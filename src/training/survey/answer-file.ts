/**
 * A questionnaire that was filled in, as a file. Anonymous: it says which questionnaire it answers, and nothing of who.
 *
 * `{"format":"lianjing-survey","version":1,"audience":"bidders","questions":"0a1b2c3d","sheet":"…","answers":{…}}`.
 * `questions` is {@link questionsMark}; `sheet` is drawn at random, only so that a file that comes twice counts once.
 */
import { type Answers, isAnswer, isRecord, questionsMark } from './answers.ts';
import type { Survey } from './survey.ts';

const FORMAT = 'lianjing-survey';
const VERSION = 1;
/** Bytes. All questions answered at full length stay well below. */
export const LARGEST_FILE = 1024 * 1024;

/** A questionnaire that was filled in. */
export interface Sheet {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly answers: Answers;
}

export type ReadSheet =
  | { readonly ok: true; readonly survey: Survey; readonly sheet: Sheet }
  /** `problem` ends a sentence that begins with the name of the file. */
  | { readonly ok: false; readonly problem: string };

/** @param random 16 random bytes */
export const sheetId = (random: Uint8Array): string =>
  [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export function writeSheet(survey: Survey, { id, answers }: Sheet): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    audience: survey.id,
    questions: questionsMark(survey),
    sheet: id,
    answers,
  };
  return JSON.stringify(file, null, 2) + '\n';
}

/** `问卷答卷-投标人-3f9a02.json`: files of one audience lie together, and none takes another's name. */
export const sheetFileName = ({ name }: Survey, { id }: Sheet): string => `问卷答卷-${name}-${id.slice(0, 6)}.json`;

/** @returns why a file of this size is not even opened */
export function tooLarge(bytes: number): string | undefined {
  if (bytes <= LARGEST_FILE) return undefined;
  return `太大（${(bytes / 1024 / 1024).toFixed(1)} MB），答卷不会超过 1 MB，没有打开；请核对是不是选错了文件。`;
}

const STRANGE = '不是本站存出的答卷，没有计入；请核对是不是选错了文件。';
const damaged = (what: string): string => `已经损坏（${what}），没有计入；请向交卷人重新要一份。`;

/** @param surveys the questionnaires as they are now */
export function readSheet(text: string, surveys: readonly Survey[]): ReadSheet {
  const no = (problem: string): ReadSheet => ({ ok: false, problem });
  const file = parsed(text);
  if (file === undefined) return no(text.includes(`"${FORMAT}"`) ? damaged('内容不完整') : STRANGE);
  if (!isRecord(file) || file.format !== FORMAT) return no(STRANGE);
  if (file.version !== VERSION) return no('是另一版格式的答卷，这一版读不了，没有计入；请用存出它的那一版汇总。');
  const survey = surveys.find(({ id }) => id === file.audience);
  if (survey === undefined) return no(damaged('没有写明是哪类对象的问卷'));
  if (file.questions !== questionsMark(survey)) {
    return no('答的是另一版问卷，题目与现在的不同，没有计入；请用那一版汇总，或按现在的问卷重填。');
  }
  const { sheet: id, answers } = file;
  if (typeof id !== 'string' || !/^[0-9a-f]{32}$/.test(id)) return no(damaged('答卷编号不对'));
  if (!isRecord(answers)) return no(damaged('没有答案'));
  for (const [key, answer] of Object.entries(answers)) {
    const index = survey.questions.findIndex((question) => question.id === key);
    const question = survey.questions[index];
    if (question === undefined) return no(damaged(`问卷里没有“${key.slice(0, 20)}”这道题`));
    if (!isAnswer(question, answer)) return no(damaged(`第 ${String(index + 1)} 题的答案不在选项之内`));
  }
  return { ok: true, survey, sheet: { id, answers: answers as Answers } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
