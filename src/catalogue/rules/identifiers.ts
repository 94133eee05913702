import { COLLECTION_OF_KIND, identifierExamples, parseIdentifier } from '../../schemas/identifiers.ts';
import { allEntries } from './entries.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** An identifier belongs to the registry, names its file and folder, and is given once. */
export const identifiersAreInOrder: IntegrityRule = (content) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { kind, file } of allEntries(content)) {
    const { id } = file.data;
    const parsed = parseIdentifier(id);
    if (parsed?.series.kind !== kind) {
      problems.push({
        file: file.file,
        field: ['id'],
        message: `编号 ${id} 不在编号登记之列；这里应形如 ${identifierExamples(kind)}`,
      });
      continue;
    }
    const folder = kind === 'concept' || kind === 'publication' ? '' : `${parsed.series.catalogue}/`;
    const expected = `src/content/${COLLECTION_OF_KIND[kind]}/${folder}${id.toLowerCase()}.mdx`;
    if (file.file !== expected) {
      problems.push({
        file: file.file,
        field: ['id'],
        message: `编号 ${id} 与文件名不符；文件应为 ${expected}，或改正编号`,
      });
    }
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      problems.push({
        file: file.file,
        field: ['id'],
        message: `编号 ${id} 已用于 ${earlier}；编号不得重复，请另取一个`,
      });
    }
    seen.set(id, file.file);
  }
  return problems;
};
