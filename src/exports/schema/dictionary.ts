/** The data dictionary: the fields of a JSON Schema as rows, in the order in which they are written. */
import type { JsonSchema } from './json-schemas.ts';

export interface DictionaryRow {
  /** Dotted, with `[]` for the items of a list: `measures[].basis`. */
  readonly field: string;
  /** In words: 文字、列表、对象 … */
  readonly type: string;
  readonly required: boolean;
  readonly meaning: string;
}

type Node = JsonSchema;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  integer: '整数',
  boolean: '是或否',
  object: '对象',
  array: '列表',
};

/** @param schema of an object; what it says of its fields is all that is read */
export function dictionaryRows(schema: JsonSchema): readonly DictionaryRow[] {
  return rowsUnder(schema, '', schema.$defs ?? {}, []);
}

type Definitions = Readonly<Record<string, JsonSchema>>;

function rowsUnder(node: Node, prefix: string, defs: Definitions, open: readonly string[]): DictionaryRow[] {
  // A column may hold columns: each definition is opened once on the way down.
  if (node.$ref !== undefined) {
    const name = node.$ref.replace('#/$defs/', '');
    const target = defs[name];
    return target === undefined || open.includes(name) ? [] : rowsUnder(target, prefix, defs, [...open, name]);
  }
  const branches = [...(node.oneOf ?? []), ...(node.anyOf ?? []), ...(node.allOf ?? [])].map(asNode);
  const own = Object.entries(node.properties ?? {}).flatMap(([name, value]) => {
    const child = asNode(value);
    const field = prefix === '' ? name : `${prefix}.${name}`;
    return [rowOf(field, child, node.required?.includes(name) === true), ...rowsUnder(child, field, defs, open)];
  });
  const under = (value: unknown, mark: string) =>
    typeof value === 'object' ? rowsUnder(asNode(value), prefix + mark, defs, open) : [];
  return distinct([
    ...own,
    ...branches.flatMap((branch) => rowsUnder(branch, prefix, defs, open)),
    ...under(node.items, '[]'),
    ...under(node.additionalProperties, '{}'),
  ]);
}

/** JSON Schema has `true` and `false` for schemas too; they say nothing of fields. */
const asNode = (value: JsonSchema[keyof JsonSchema]): Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};

const rowOf = (field: string, node: Node, required: boolean): DictionaryRow => ({
  field,
  type: typeInWords(node),
  required,
  meaning: node.description ?? '',
});

function typeInWords(node: Node): string {
  const values = node.enum ?? (node.const === undefined ? [] : [node.const]);
  if (values.length > 0) return values.map(String).join(' | ');
  if (node.format === 'date') return '日期';
  if (node.type === 'array') return `列表（${typeInWords(asNode(node.items))}）`;
  return TYPE_WORDS[String(node.type ?? 'object')] ?? '对象';
}

/** The variants of a union share fields, e.g. `status`; the values of each are put together. */
function distinct(rows: readonly DictionaryRow[]): DictionaryRow[] {
  const byField = new Map<string, DictionaryRow>();
  for (const row of rows) {
    const seen = byField.get(row.field);
    if (seen === undefined) byField.set(row.field, row);
    else if (seen.type !== row.type) {
      const types = new Set([...seen.type.split(' | '), ...row.type.split(' | ')]);
      byField.set(row.field, { ...seen, type: [...types].join(' | '), required: seen.required && row.required });
    }
  }
  return [...byField.values()];
}
