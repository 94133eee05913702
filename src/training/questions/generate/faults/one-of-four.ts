/** One of four cells or rows has the fault. The other three come from the same forms, and plainly have not. */
import { compact } from '../../../../catalogue/text/blocks.ts';
import type { Finding, RuleId } from '../../../../forms/checks/types.ts';
import type { Choice } from '../../question.ts';
import { randomFrom, shuffled } from '../../random.ts';
import { explained, faultBank } from './explain.ts';
import { isRemarked, type WrittenRow } from './written-rows.ts';

/** A text that is an option, and where it stands. */
interface Candidate {
  readonly row: WrittenRow;
  readonly text: string;
}

interface Faulty extends Candidate {
  readonly finding: Finding;
}

interface Search {
  readonly rule: RuleId;
  readonly prompt: string;
  readonly faulty: (row: WrittenRow) => readonly Faulty[];
  readonly plain: (row: WrittenRow) => readonly Candidate[];
}

const WRONG = 3;
/** Longer ones do not fit the screen four times. */
const LONGEST = 150;

const names = (row: WrittenRow): readonly string[] => row.lines('risk');
const grades = (row: WrittenRow): readonly string[] => row.lines('grade');

/** Names and levels of a row, as printed. */
const withGrade = (row: WrittenRow): Candidate => ({
  row,
  text: `${names(row).join('\n')}\n等级：${grades(row).length === 0 ? '（空）' : grades(row).join('、')}`,
});

const rowsWith =
  (rule: RuleId, isClear: (row: WrittenRow) => boolean) =>
  (row: WrittenRow): Faulty[] =>
    isClear(row)
      ? row.findings.filter((finding) => finding.rule === rule).map((finding) => ({ ...withGrade(row), finding }))
      : [];

/** Printed as one point, and not several in one. */
const isOnePoint = (row: WrittenRow): boolean =>
  row.points.length === 1 && names(row).length === 1 && isOneMatter(names(row)[0] ?? '') && !row.has('JC-03');
const isSeveralPoints = (row: WrittenRow): boolean => row.points.length > 2 && names(row).every(isNumbered);

const isNumbered = (line: string, index: number): boolean => line.startsWith(`${String(index + 1)}、`);
const isOneMatter = (text: string): boolean => !/[，,；;、。](?=.)/u.test(withoutNumber(text));
const withoutNumber = (text: string): string => text.replace(/^\d+[、.．]/, '');

/** Names of points with a finding of the rule, as they are paired. */
const namesWith =
  (rule: RuleId, message = '') =>
  (row: WrittenRow): Faulty[] =>
    row.findings.flatMap((finding) => {
      const { place } = finding;
      if (finding.rule !== rule || place.kind !== 'cell' || place.column !== 'risk') return [];
      const point = row.points.find(({ key }) => key === place.row);
      return finding.message.includes(message) && point ? [{ row, text: point.cells.risk ?? '', finding }] : [];
    });

/** Names that neither a rule nor the reviewer says anything of. */
const cleanNames =
  (isPlain: (text: string) => boolean) =>
  (row: WrittenRow): Candidate[] =>
    row.points.flatMap(({ key, cells }) => {
      const text = cells.risk ?? '';
      const isFound = row.findings.some(
        ({ place }) => place.kind === 'cell' && place.row === key && place.column === 'risk',
      );
      const isClean = text !== '' && !isFound && !isRemarked(row, 'risk', withoutNumber(text));
      return isClean && isPlain(text) ? [{ row, text }] : [];
    });

/** In the cell itself; whether two columns agree needs both. */
const OWN_NUMBERING = /^“风险点名称”(?:有一条没有编号|序号插到了字中间|序号的写法前后不一)。/;

const SEARCHES: readonly Search[] = [
  {
    rule: 'JC-05',
    prompt: '下面四行取自个人登记表，列出“风险点名称”和“风险等级”。哪一行写了风险点，却没有填等级？',
    faulty: rowsWith('JC-05', () => true),
    plain: (row) => (names(row).length > 0 && grades(row).length > 0 ? [withGrade(row)] : []),
  },
  {
    rule: 'JC-06',
    prompt: '下面四行取自个人登记表，列出“风险点名称”和“风险等级”。哪一行只有一个风险点，却填了几个等级？',
    faulty: rowsWith('JC-06', isOnePoint),
    plain: (row) => (isSeveralPoints(row) ? [withGrade(row)] : []),
  },
  {
    rule: 'JC-07',
    prompt:
      '下面四行取自个人登记表，列出“风险点名称”和“风险等级”。哪一行有几个风险点，等级却只填了一处，没有逐条定级？',
    faulty: rowsWith('JC-07', isSeveralPoints),
    plain: (row) => (isOnePoint(row) && grades(row).length > 0 ? [withGrade(row)] : []),
  },
  {
    rule: 'JC-09',
    prompt: '下面四格取自个人登记表的“风险点名称”栏。哪一格的序号有毛病？',
    faulty: (row) =>
      row.findings
        .filter(({ rule, message }) => rule === 'JC-09' && OWN_NUMBERING.test(message))
        .map((finding) => ({ row, text: names(row).join('\n'), finding })),
    plain: (row) =>
      names(row).length > 1 && names(row).every(isNumbered) && !row.has('JC-09') && !row.has('JC-03')
        ? [{ row, text: names(row).join('\n') }]
        : [],
  },
  {
    rule: 'JC-17',
    prompt: '下面四个“风险点名称”取自个人登记表。哪一个把几件事写成了一个风险点，应当分成几行？',
    faulty: namesWith('JC-17'),
    plain: cleanNames(isOneMatter),
  },
  {
    rule: 'JC-18',
    prompt: '下面四个“风险点名称”取自个人登记表。哪一个写了后果，写得像表现形式？',
    faulty: namesWith('JC-18', '后果'),
    plain: cleanNames((text) => text.length <= 24 && !/导致|影响|造成|引起|出现|产生/.test(text)),
  },
];

/** @param rows of the forms that the course names */
export function oneOfFourQuestions(rows: readonly WrittenRow[]): Choice[] {
  return SEARCHES.flatMap((search) => {
    const faulty = distinct(rows.flatMap(search.faulty)).filter(isShort);
    const isFaulty = new Set(rows.flatMap(search.faulty).map(({ text }) => compact(text)));
    const plain = distinct(rows.flatMap(search.plain)).filter(
      (each) => isShort(each) && !isFaulty.has(compact(each.text)),
    );
    return plain.length < WRONG ? [] : faulty.map((right, index) => question(search, right, plain, index));
  });
}

const isShort = ({ text }: Candidate): boolean => text.length <= LONGEST;

/** Copied forms have the same texts. */
function distinct<Item extends Candidate>(items: readonly Item[]): Item[] {
  const texts = items.map(({ text }) => compact(text));
  return items.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

function question(search: Search, right: Faulty, plain: readonly Candidate[], index: number): Choice {
  const { rule, prompt } = search;
  const { row, text, finding } = right;
  const wrong = shuffled(plain, randomFrom(index + 1)).slice(0, WRONG);
  return {
    kind: 'choice',
    id: `${faultBank(rule)}-${row.example.id}-${row.category}-${String(index + 1)}`,
    multiple: false,
    prompt,
    options: [{ text, right: true }, ...wrong.map((each) => ({ text: each.text, right: false }))],
    ...explained(finding, row, text),
  };
}
