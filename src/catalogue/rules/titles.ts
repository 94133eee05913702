import { parseIdentifier } from '../../schemas/identifiers.ts';
import { allEntries } from './entries.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** Two entries of one kind in one catalogue must not bear the same title: a reader could not tell them apart in a list. */
export const titlesAreUnique: IntegrityRule = (content) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { kind, file } of allEntries(content)) {
    const key = [kind, parseIdentifier(file.data.id)?.series.catalogue, file.data.title].join('\n');
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, file.data.id);
    else {
      problems.push({
        file: file.file,
        field: ['title'],
        message: `标题“${file.data.title}”与 ${earlier} 相同；同一目录内标题不得重复，请改一个`,
      });
    }
  }
  return problems;
};
