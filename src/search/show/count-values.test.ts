import { expect, test } from 'vitest';
import { countValues } from './count-values.ts';

test('counts the records of each value', () => {
  const record = (kind: string, ...category: string[]) => ({ filters: { kind: [kind], category } });
  expect(countValues([record('risk', 'conduct'), record('risk', 'power', 'conduct'), record('form')])).toEqual({
    kind: { risk: 2, form: 1 },
    category: { conduct: 2, power: 1 },
  });
});
