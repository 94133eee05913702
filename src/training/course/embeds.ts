/**
 * What a course may embed. A course never copies a text: it names the entry, and the words come from the entry when
 * the page is built, so they cannot go stale. Each embed is a JSX block whose attributes are checked here.
 */
import { z } from 'zod';
import { CATEGORY_IDS, text } from '../../schemas/common.ts';

/** `a b c` → `['a', 'b', 'c']`. */
const words = text.transform((value) => value.split(/[\s,，、]+/));
const category = z.enum(CATEGORY_IDS, { error: `风险类别只能是 ${CATEGORY_IDS.join('、')}` });

export const EMBEDS = {
  /** A risk or a measure: its whole text, or a span of it. */
  Entry: z.strictObject({ id: text, from: text.optional(), to: text.optional() }),
  /** A span of a paragraph of a document, a form or an example, from the first words to the last words. */
  Quote: z.strictObject({ source: text, from: text, to: text }),
  /** A concept: its summary, or the quotation with this label. */
  Concept: z.strictObject({ id: text, label: text.optional() }),
  /** A row of a filled form, as printed. */
  FormRow: z.strictObject({ example: text, row: category, columns: words.optional() }),
  /** One finding of the review of an example: the one with just this row, column and words, and this beginning. */
  Finding: z.strictObject({
    example: text,
    row: category.optional(),
    column: text.optional(),
    at: text.optional(),
    begins: text.optional(),
  }),
  /** Entries of several catalogues beside each other. */
  Beside: z.strictObject({ ids: words, show: z.enum(['title', 'text']).default('text') }),
  /** The four level scales and their directions. */
  Scales: z.strictObject({}),
  /** A category: the definition that the plan gives of it. */
  Category: z.strictObject({ id: category }),
} as const;

export type EmbedName = keyof typeof EMBEDS;

/** One embed as it is written, with its attributes validated. */
export type EmbedCall = {
  [Name in EmbedName]: { readonly name: Name; readonly attributes: z.output<(typeof EMBEDS)[Name]> };
}[EmbedName];

export const isEmbedName = (name: string): name is EmbedName => Object.hasOwn(EMBEDS, name);

/**
 * @param attributes as written
 * @returns the embed, or what is wrong with its attributes, in Chinese
 */
export function readEmbed(name: EmbedName, attributes: Readonly<Record<string, string>>): EmbedCall | string {
  const result = EMBEDS[name].safeParse(attributes);
  // TypeScript does not see that the name and the attributes belong together.
  if (result.success) return { name, attributes: result.data } as EmbedCall;
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') return `<${name}> 没有属性 ${issue.keys.join('、')}`;
  const field = issue?.path.join('.') ?? '';
  const isMissing = issue?.code === 'invalid_type' && issue.input === undefined;
  return isMissing || attributes[field] === undefined
    ? `<${name}> 缺少属性 ${field}`
    : `<${name}> 的 ${field}：${issue?.message ?? '写法有误'}`;
}
