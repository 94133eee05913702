import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../exports/tables/csv.ts';
import { LARGEST_FILE, readSheet, type Sheet, sheetFileName, sheetId, tooLarge, writeSheet } from './answer-file.ts';
import { type Answers, questionsMark } from './answers.ts';
import { type Arrived, EMPTY_INBOX, type Inbox, receive } from './inbox.ts';
import { eraseSheet, keepSheet, keptSheet } from './kept-sheet.ts';
import { summarise, summaryTable } from './summary.ts';
import type { Survey } from './survey.ts';

const bidders: Survey = {
  id: 'bidders',
  name: '投标人',
  questions: [
    { id: 'window', kind: 'rate', ask: '有没有？', items: ['门难进', '脸难看'], marks: ['没有', '常有'] },
    { id: 'posts', kind: 'pick', ask: '哪些？', items: ['甲', '乙'], marks: [] },
    { id: 'words', kind: 'text', ask: '建议？', items: [], marks: [] },
  ],
};
const staff: Survey = { ...bidders, id: 'staff', name: '全体干部职工' };
const surveys = [staff, bidders];
const id = (digit: string) => digit.repeat(32);
const sheet = (digit: string, answers: Answers): Sheet => ({ id: id(digit), answers });
const full: Answers = { window: { 门难进: '常有', 脸难看: '没有' }, posts: ['甲'], words: '=公开评分' };
const file = (name: string, text: string): Arrived => ({ name, content: { text } });
const broken = (change: object) => JSON.stringify({ ...JSON.parse(writeSheet(bidders, sheet('a', full))), ...change });
const problem = (text: string) => {
  const result = readSheet(text, surveys);
  return result.ok ? undefined : result.problem;
};

describe('a saved answer sheet', () => {
  it('comes back as it was', () => {
    const answers = fc.record(
      {
        window: fc.dictionary(fc.constantFrom('门难进', '脸难看'), fc.constantFrom('没有', '常有')),
        posts: fc.uniqueArray(fc.constantFrom('甲', '乙')),
        words: fc.string({ unit: 'grapheme', maxLength: 50 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, fc.uint8Array({ minLength: 16, maxLength: 16 }), (given, random) => {
        const result = readSheet(writeSheet(bidders, { id: sheetId(random), answers: given }), surveys);
        expect(result).toEqual({ ok: true, survey: bidders, sheet: { id: sheetId(random), answers: given } });
      }),
    );
  });

  it('says nothing of who wrote it', () => {
    expect(Object.keys(JSON.parse(writeSheet(bidders, sheet('a', full))) as object)).toEqual([
      'format',
      'version',
      'audience',
      'questions',
      'sheet',
      'answers',
    ]);
    expect(sheetFileName(bidders, sheet('a', full))).toBe('问卷答卷-投标人-aaaaaa.json');
  });

  it.each([
    ['no JSON', '廉政', /^不是本站存出的答卷/],
    ['other JSON', '{"a":1}', /^不是本站存出的答卷/],
    ['a list', '[]', /^不是本站存出的答卷/],
    ['nothing', '', /^不是本站存出的答卷/],
    ['half a file', writeSheet(bidders, sheet('a', full)).slice(0, 150), /^已经损坏（内容不完整）/],
    ['another version', broken({ version: 2 }), /^是另一版格式的答卷/],
    ['other questions', broken({ questions: '00000000' }), /^答的是另一版问卷/],
    ['an unknown audience', broken({ audience: 'press' }), /没有写明是哪类对象/],
    ['no number', broken({ sheet: 7 }), /答卷编号不对/],
    ['no answers', broken({ answers: [] }), /没有答案/],
    ['an unknown question', broken({ answers: { other: '' } }), /没有“other”这道题/],
    ['an unknown mark', broken({ answers: { window: { 门难进: '也许' } } }), /第 1 题的答案不在选项之内/],
    ['an item picked twice', broken({ answers: { posts: ['甲', '甲'] } }), /第 2 题的答案不在选项之内/],
    ['a text too long', broken({ answers: { words: '长'.repeat(5001) } }), /第 3 题的答案不在选项之内/],
  ])('is refused with a sentence: %s', (_name, text, sentence) => {
    expect(problem(text)).toMatch(sentence);
    expect(problem(text)).toMatch(/。$/);
  });

  it('is not even opened when it is too large', () => {
    expect(tooLarge(LARGEST_FILE)).toBeUndefined();
    expect(tooLarge(3 * LARGEST_FILE)).toBe('太大（3.0 MB），答卷不会超过 1 MB，没有打开；请核对是不是选错了文件。');
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readSheet(text, surveys).ok).toBe(false);
      }),
    );
  });

  it('knows its questions by a sum that changes with them', () => {
    expect(questionsMark(bidders)).toMatch(/^[0-9a-f]{8}$/);
    expect(questionsMark(bidders)).not.toBe(questionsMark(staff));
    expect(questionsMark({ ...bidders, questions: bidders.questions.slice(1) })).not.toBe(questionsMark(bidders));
  });
});

describe('returned files', () => {
  const first = file('一.json', writeSheet(bidders, sheet('a', full)));
  const inbox: Inbox = receive(
    EMPTY_INBOX,
    [
      first,
      file('二.json', writeSheet(bidders, sheet('b', { window: { 门难进: '常有' } }))),
      file('三.json', writeSheet(staff, sheet('c', { words: '多公开' }))),
      { ...first, name: '一(1).json' },
      file('改.json', writeSheet(bidders, sheet('a', { words: '另写' }))),
      { name: '大.json', content: { problem: '太大。' } },
    ],
    surveys,
  );

  it('count once, and each that does not count is named with its reason', () => {
    expect(inbox.counted.map(({ file: name }) => name)).toEqual(['一.json', '二.json', '三.json']);
    expect(inbox.refused).toEqual([
      '“一(1).json”与已经计入的“一.json”是同一份答卷，只计一次。',
      '“改.json”与已经计入的“一.json”是同一份答卷，但答案改过，计的是先收到的那份；要计这一份，请清空后不选那一份。',
      '“大.json”太大。',
    ]);
  });

  it('are summed up by audience and question', () => {
    const summaries = summarise(surveys, inbox.counted);
    expect(summaries.map(({ survey, sheets }) => [survey.name, sheets])).toEqual([
      ['全体干部职工', 1],
      ['投标人', 2],
    ]);
    const [window, posts, words] = summaries[1]?.questions ?? [];
    expect(window?.items.map(({ counts }) => counts.map(({ count }) => count))).toEqual([
      [0, 2, 0],
      [1, 0, 1],
    ]);
    expect(posts?.items.map(({ counts }) => counts.map(({ count }) => count))).toEqual([[1], [0]]);
    expect([posts?.blank, words?.blank, words?.texts]).toEqual([1, 1, ['=公开评分']]);
  });

  it('become a table that runs no formula', () => {
    const text = csv(summaryTable(summarise(surveys, inbox.counted)));
    expect(text).toContain('投标人,1,有没有？,门难进,常有,2\r\n');
    expect(text).toContain("投标人,3,建议？,,'=公开评分,1\r\n");
    expect(text).toContain('投标人,3,建议？,,没有答,1\r\n');
  });
});

it('a sheet is kept as its file would be, and erased', () => {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  expect(keptSheet(bidders, storage)).toBeUndefined();
  keepSheet(bidders, sheet('a', full), storage);
  expect(keptSheet(bidders, storage)).toEqual(sheet('a', full));
  expect(keptSheet(staff, storage)).toBeUndefined();
  eraseSheet(bidders, storage);
  expect(items.size).toBe(0);
});
