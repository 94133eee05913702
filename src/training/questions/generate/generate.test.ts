import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { joinCatalogue } from '../../../catalogue/join.ts';
import { checkExamples } from '../../../forms/checks/over-examples.ts';
import { readContent } from '../../../integrity/read-content.ts';
import { bankOf } from '../bank.ts';
import { textOf } from '../cite.ts';
import { rulePath } from '../../../forms/checks/rules.ts';
import type { RuleId } from '../../../forms/checks/types.ts';
import { unfairness } from '../fairness.ts';
import { mark } from '../mark.ts';
import { answersOf } from '../question.ts';
import { longestRun } from './common-run.ts';
import { isAskable, statingHeading } from './entries.ts';
import { faultQuestions } from './faults/index.ts';
import { faultLineQuestions, faultsOf } from './faults/lines.ts';
import { kindQuestions } from './kinds.ts';
import { levelQuestions } from './levels.ts';
import { matchQuestions, pairsOf } from './match.ts';

const catalogue = joinCatalogue(readContent(process.cwd()).content, 'internal');
const entries = new Map([...catalogue.risks, ...catalogue.measures].map((entry) => [entry.id, entry]));
const domains = catalogue.domains.map(({ id }) => id);

describe('the banks', () => {
  it.each(catalogue.courses.map(({ id, data }) => [id, data.exercises] as const))(
    'of %s each give questions',
    (_id, exercises) => {
      for (const bank of exercises.banks) {
        expect(bankOf({ ...exercises, banks: [bank], written: [] }, catalogue), bank).not.toEqual([]);
      }
    },
  );

  it('print no text whole that answers a written question of the same course', () => {
    for (const { data } of catalogue.courses) {
      const bank = bankOf(data.exercises, catalogue);
      const written = new Set(data.exercises.written.map(({ id }) => id));
      const quoted = bank.filter(({ id }) => written.has(id)).flatMap(({ cites }) => cites.map(({ text }) => text));
      const whole = bank.flatMap(({ stem }) => quoted.filter((text) => stem?.includes(text)));
      expect(whole).toEqual([]);
    }
  });

  it('say of which plan they speak', () => {
    const prompts = catalogue.courses.flatMap(({ data }) => bankOf(data.exercises, catalogue).map((q) => q.prompt));
    expect(prompts.filter((prompt) => /(?<!鄂尔多斯 2019 年实施)方案/.test(prompt.replace(/《.*?》/g, '')))).toEqual(
      [],
    );
  });
});

describe('risk or measure', () => {
  const questions = kindQuestions(catalogue, domains);

  it('is told by a heading of the source, which the reason quotes', () => {
    expect(questions.length).toBeGreaterThan(100);
    for (const { id, reason } of questions) {
      const entry = entries.get(id.slice('kind-'.length));
      if (entry === undefined) throw new Error(id);
      const heading = statingHeading(entry) ?? '';
      expect(entry.place.headings).toContain(heading);
      expect(heading.includes('措施'), heading).toBe(entry.kind === 'measure');
      expect(reason).toContain(`“${heading}”`);
    }
  });

  it('is not asked of what the editors doubt, nor of measures that stand among manifestations', () => {
    const asked = questions.map(({ id }) => entries.get(id.slice('kind-'.length)));
    expect(asked.filter((entry) => entry?.data.usage.status !== 'quotable')).toEqual([]);
    expect(asked.filter((entry) => entry?.data.notes.some(({ kind }) => kind === 'remark'))).toEqual([]);
    const department = catalogue.measures.filter(({ place }) => place.headings.includes('主要内容及表现形式'));
    expect(department.length).toBeGreaterThan(0);
    expect(department.filter(isAskable)).toEqual([]);
  });
});

describe('levels', () => {
  const questions = levelQuestions(catalogue);

  it('are asked for on a scale that the question names', () => {
    for (const { prompt, kind } of questions) {
      const scale = catalogue.scales.find(({ name }) => prompt.startsWith(`在“${name}”这把尺子上，`));
      const options = questions.flatMap((q) => (q.kind === 'choice' && q.prompt === prompt ? q.options : []));
      expect(kind).toBe('choice');
      expect(scale?.grades.map(({ label }) => label)).toEqual(options.map(({ text }) => text));
    }
  });

  it('are asked for only where the words quoted name the grade, and the section', () => {
    for (const question of questions) {
      if (question.kind !== 'choice') continue;
      const quoted = question.cites.map(({ text }) => text).join('');
      const right = question.options.find((option) => option.right)?.text ?? '';
      expect(quoted, question.id).toContain(right);
      const section = /上，“(.+)”风险点/.exec(question.prompt)?.[1];
      if (section !== undefined) expect(quoted).toContain(section);
    }
    // It names two grades in passing and ranks neither.
    expect(questions.filter(({ id }) => id.includes('report'))).toEqual([]);
  });
});

describe('matching', () => {
  it('rests on words that only the right risk shares with the measure', () => {
    const pairs = pairsOf(catalogue);
    const questions = matchQuestions(catalogue, domains);
    expect(questions.length).toBeGreaterThan(5);
    for (const { id } of questions) {
      const own = pairs.filter(({ risk }) => id.split(/-(?=[A-Z]+-R)/).includes(risk.id));
      expect(own).toHaveLength(3);
      for (const { risk } of own) {
        const taken = own.filter(({ measure }) => longestRun(textOf(risk), textOf(measure)) >= 4);
        expect(taken.map((pair) => pair.risk.id)).toEqual([risk.id]);
      }
    }
  });

  it('finds the longest run of characters, whatever stands around it and between', () => {
    expect(longestRun('甲,乙丙', '丁乙 丙')).toBe(2);
    expect(longestRun('甲', '')).toBe(0);
    const han = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，') });
    fc.assert(
      fc.property(han, han, han, (a, b, c) => {
        const run = longestRun(`${a}${b}`, `${b}${c}`);
        expect(run).toBeGreaterThanOrEqual(b.replace(/，/g, '').length);
        expect(run).toBe(longestRun(`${b}${c}`, `${a}${b}`));
      }),
    );
  });
});

describe('faults in a form', () => {
  const checked = checkExamples(catalogue);
  const questions = faultLineQuestions(
    catalogue,
    checked.map(({ example }) => example.id),
  );
  const reviewed = z
    .array(
      z.object({
        id: z.string(),
        findings: z.array(
          z.object({
            rule: z.string(),
            where: z.string(),
            at: z.string().optional(),
            review: z.array(z.number()).default([]),
          }),
        ),
      }),
    )
    .parse(parse(readFileSync('tests/fixtures/form-findings.yaml', 'utf8')));

  it('are what the rules of the workbench find', () => {
    expect(questions.length).toBeGreaterThan(8);
    const messages = checked.flatMap(({ findings }) => findings.map(({ at, message }) => `“${at ?? ''}”${message}`));
    for (const { findings } of questions) {
      for (const finding of findings) expect(messages).toContain(finding.split('审核要点：')[0]);
    }
  });

  it('carry the words of the review only where both say the same, as the reviewed findings have it', () => {
    const claimed = checked.flatMap((one) =>
      one.example.data.rows.flatMap(({ category }) =>
        faultsOf(one, category).flatMap(({ finding, reviews }) => {
          const same = reviewed
            .find(({ id }) => id === one.example.id)
            ?.findings.find(
              ({ rule, where, at }) => [rule, where, at].join() === [finding.rule, finding.where, finding.at].join(),
            );
          return reviews
            .filter((index) => !same?.review.includes(index + 1))
            .map((index) => `${one.example.id} ${finding.where} ${String(index + 1)}`);
        }),
      ),
    );
    expect(claimed).toEqual([]);
  });

  it('are asked once, by name, and stand in lines', () => {
    const words = questions.map(({ lines }) => lines.map(({ text }) => text).join());
    expect(new Set(words).size).toBe(words.length);
    for (const { prompt } of questions) expect(prompt).toMatch(/写的是(措施|业务环节)，不是/);
  });

  it('are not found by ticking every line', () => {
    for (const question of questions) {
      expect(mark(question, answersOf(question))).toMatchObject({ right: true });
      expect(mark(question, [...question.lines.keys()])).toMatchObject({ right: false });
    }
  });
});

describe('one fault to be found among several rows', () => {
  const checked = checkExamples(catalogue).filter(({ example }) => example.form.id === 'ES20-F1');
  const questions = faultQuestions(
    catalogue,
    checked.map(({ example }) => example.id),
  ).filter((question) => question.kind === 'choice');
  const ruleIn = (id: string): string => `JC-${/^fault(\d+)-/.exec(id)?.[1] ?? ''}`;

  it('is asked for every rule that tells it without judgement', () => {
    expect(checked).toHaveLength(10);
    expect([...new Set(questions.map(({ id }) => ruleIn(id)))].toSorted()).toEqual([
      'JC-02',
      'JC-05',
      'JC-06',
      'JC-07',
      'JC-09',
      'JC-11',
      'JC-14',
      'JC-17',
      'JC-18',
      'JC-22',
    ]);
  });

  it('has one right answer, or the two rows that are alike', () => {
    for (const question of questions) {
      expect(unfairness(question), question.id).toEqual([]);
      expect(answersOf(question)).toHaveLength(ruleIn(question.id) === 'JC-22' ? 2 : 1);
    }
  });

  it('is what the rule says of that form, with the rule and the cell quoted', () => {
    for (const { id, reason, cites } of questions) {
      const rule = ruleIn(id);
      const own = checked.find(({ example }) => cites[0]?.path === example.path);
      const messages = own?.findings.filter((finding) => finding.rule === rule).map(({ message }) => message) ?? [];
      expect(
        messages.filter((message) => reason.includes(message)),
        id,
      ).not.toEqual([]);
      expect(cites[1]?.path).toBe(rulePath(rule as RuleId));
    }
  });

  it('is found by the rule in no wrong answer, and the reviewers say nothing of these names', () => {
    const found = (rule: string): string[] =>
      checked.flatMap(({ findings, filled }) =>
        findings.flatMap(({ rule: own, place }) => {
          if (own !== rule || place.kind !== 'cell') return [];
          const rows = filled.groups.find(({ id }) => id === place.group)?.rows ?? [];
          return rows.find(({ key }) => key === place.row)?.cells.risk ?? [];
        }),
      );
    const remarked = checked.flatMap(({ example }) =>
      example.data.review.flatMap(({ column, at }) => (column === 'risk' && at !== undefined ? [at] : [])),
    );
    for (const question of questions) {
      const rule = ruleIn(question.id);
      const wrong = question.options.filter(({ right }) => !right).map(({ text }) => text);
      if (rule === 'JC-17' || rule === 'JC-18') {
        expect(
          wrong.filter((text) => found(rule).includes(text)),
          question.id,
        ).toEqual([]);
        expect(
          wrong.filter((text) => remarked.some((at) => text.includes(at))),
          question.id,
        ).toEqual([]);
      }
      if (rule === 'JC-05') expect(wrong.filter((text) => text.includes('（空）'))).toEqual([]);
      if (rule === 'JC-11')
        for (const { text, right } of question.options)
          expect((question.stem?.split(text).length ?? 0) > 2, text).toBe(right);
    }
  });
});
