import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { EXAMPLES, LOOKUP } from '../testing/examples.ts';
import { createChecker } from './check.ts';

const finding = z.strictObject({
  rule: z.string(),
  where: z.string(),
  at: z.string().optional(),
  review: z.array(z.number()).default([]),
  why: z.string().min(4),
});
const reviewedForms = z.array(
  z.strictObject({
    id: z.string(),
    findings: z.array(finding),
    beyond: z.array(z.strictObject({ review: z.number(), why: z.string().min(4) })),
  }),
);
const file = fileURLToPath(new URL('../../../tests/fixtures/form-findings.yaml', import.meta.url));
const reviewed = reviewedForms.parse(parse(readFileSync(file, 'utf8')));

it('all twelve examples are reviewed', () => {
  expect(reviewed.map(({ id }) => id)).toEqual(EXAMPLES.map(({ example }) => example.id));
});

describe.each(EXAMPLES.map((checked) => [checked.example.id, checked] as const))(
  'the findings in %s',
  (id, checked) => {
    const expected = reviewed.find((one) => one.id === id);

    it('are the reviewed ones, no more and no less', () => {
      const found = checked.findings.map(({ rule, where, at = '' }) => [rule, where, at].join(' | '));
      expect(found).toEqual(expected?.findings.map(({ rule, where, at = '' }) => [rule, where, at].join(' | ')));
    });

    it('cover what the reviewer found; what is beyond a rule has its reason', () => {
      const covered = new Set(expected?.findings.flatMap(({ review }) => review));
      const beyond = expected?.beyond.map(({ review }) => review) ?? [];
      const numbers = checked.example.data.review.map((_, index) => index + 1);
      expect([...covered, ...beyond].toSorted((a, b) => a - b)).toEqual(numbers);
    });

    it('say what to do, and point at words that stand there', () => {
      const texts = JSON.stringify(checked.filled);
      for (const { message, at, rule } of checked.findings) {
        expect(message).toMatch(/应|可以|请/u);
        // Words of a form are the form's own; levels and names of other forms are put together from several places.
        if (at !== undefined && !['JC-06', 'JC-07', 'JC-21', 'JC-22'].includes(rule)) {
          expect(texts).toContain(JSON.stringify(at).slice(1, -1));
        }
      }
    });
  },
);

it('covers most of what a careful reviewer found in the ten personal forms', () => {
  const personal = reviewed.slice(0, 10);
  const reviews = EXAMPLES.slice(0, 10).reduce((sum, { example }) => sum + example.data.review.length, 0);
  const beyond = personal.reduce((sum, one) => sum + one.beyond.length, 0);
  expect(reviews).toBe(160);
  expect((reviews - beyond) / reviews).toBeGreaterThan(0.83);
});

it('takes well under a frame for the longest example', () => {
  const longest = EXAMPLES.toSorted((a, b) => JSON.stringify(b.filled).length - JSON.stringify(a.filled).length)[0];
  if (!longest) throw new Error('没有样表');
  const check = createChecker(longest.example.form.data, LOOKUP);
  check(longest.filled);
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now();
    check(longest.filled);
    return performance.now() - start;
  });
  // The best of many, so that a busy machine does not decide.
  expect(Math.min(...times)).toBeLessThan(8);
});
