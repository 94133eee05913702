import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dictionaryRows } from './dictionary.ts';
import { jsonSchemaOf } from './json-schemas.ts';

const rowsOf = (schema: z.ZodType) =>
  dictionaryRows(jsonSchemaOf(schema, '试')).map((row) => Object.values(row).join('；'));

describe('the data dictionary', () => {
  it('lists the fields of objects in lists, with type, need and meaning', () => {
    const schema = z.strictObject({
      name: z.string().describe('名称。'),
      links: z.array(z.strictObject({ basis: z.enum(['a', 'b']).describe('依据。') })).describe('对应。'),
      note: z.string().optional().describe('说明。'),
    });
    expect(rowsOf(schema)).toEqual([
      'name；文字；true；名称。',
      'links；列表（对象）；true；对应。',
      'links[].basis；a | b；true；依据。',
      'note；文字；false；说明。',
    ]);
  });

  it('puts the variants of a union together', () => {
    const schema = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a').describe('种类。') }),
      z.strictObject({ kind: z.literal('b').describe('种类。'), count: z.number().describe('数。') }),
    ]);
    expect(rowsOf(schema)).toEqual(['kind；a | b；true；种类。', 'count；数；true；数。']);
  });

  it('opens a definition that holds itself once', () => {
    interface Tree {
      id: string;
      children?: Tree[] | undefined;
    }
    const tree: z.ZodType<Tree> = z.lazy(() =>
      z.strictObject({ id: z.string().describe('号。'), children: z.array(tree).optional().describe('下级。') }),
    );
    expect(rowsOf(z.strictObject({ root: tree.describe('根。') }))).toContain('root.id；文字；true；号。');
  });
});
