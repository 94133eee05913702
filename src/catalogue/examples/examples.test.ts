import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../integrity/read-content.ts';
import { findingCounts, findingsOf } from './findings.ts';
import { rowGrades } from './grades.ts';
import { isIdentical, likenesses } from './likeness.ts';
import { markedForm } from './marks.ts';
import { placeOfForm } from '../documents/form-place.ts';
import { joinCatalogue } from '../join.ts';
import type { Example } from '../types.ts';

const { content } = readContent(fileURLToPath(new URL('../../..', import.meta.url)));
const { examples, forms, categories } = joinCatalogue(content, 'internal');
const example = (id: string): Example => {
  const found = examples.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('likeness', () => {
  it('finds the two forms that are identical, and no others', () => {
    const identical = examples.flatMap((one) =>
      likenesses(one, examples)
        .filter(isIdentical)
        .map(({ other }) => `${one.id} = ${other.id}`),
    );
    expect(identical).toEqual(['ES20-X06 = ES20-X10', 'ES20-X10 = ES20-X06']);
  });

  it('counts the shared cells, and leaves levels and empty cells out of account', () => {
    expect(likenesses(example('ES20-X01'), examples)[0]).toEqual({ other: example('ES20-X02'), same: 8, of: 10 });
  });

  it('does not compare forms of different kinds', () => {
    expect(likenesses(example('ES20-X12'), examples)).toEqual([]);
  });
});

describe('levels of a filled form', () => {
  it('are given by the row, as printed, two at once', () => {
    const [power] = rowGrades(example('ES20-X01'));
    expect(power?.grades.map(({ label, normalised }) => [label, normalised])).toEqual([
      ['二级', 'medium'],
      ['三级', 'high'],
    ]);
  });

  it('are none where the form has no such column', () => {
    expect(rowGrades(example('ES20-X11'))).toEqual([]);
  });
});

describe('findings', () => {
  const places = new Set(examples.flatMap((one) => findingsOf(one, categories).map(({ where }) => where)));

  it('name their place in words', () => {
    expect([...places]).toEqual(
      expect.arrayContaining(['整张表', '“风险等级”栏', '其他一行', '权力运行 · 主要内容及表现形式']),
    );
  });

  it.each(examples.map((one) => [one.id, one] as const))('of %s all have the place that they name', (_id, one) => {
    const { marksOf } = markedForm(one);
    one.data.review.forEach((finding, index) => {
      const named = finding.row ?? finding.column ?? finding.at;
      expect(marksOf[index]?.length ?? 0, finding.text).toBeGreaterThanOrEqual(named === undefined ? 0 : 1);
    });
  });

  it.each(examples.map((one) => [one.id, one] as const))('of %s are all counted once', (_id, one) => {
    const total = findingCounts(one).reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(one.data.review.length);
  });
});

describe('the place of a form', () => {
  it.each(forms.filter((form) => form.document).map((form) => [form.id, form] as const))(
    '%s is a paragraph of its document, if the document prints it',
    (_id, form) => {
      const place = placeOfForm(form);
      const printed = form.document?.blocks.some((block) => block.kind === 'form' && block.formId === form.id);
      expect(place !== undefined).toBe(printed);
      if (place !== undefined) expect(place).toMatch(/^\/documents\/[a-z0-9-]+\/#p\d+$/);
    },
  );
});
