import { SITE } from '../../site/site.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** Editions stand in the order of their dates, each once, and the last is the one that citations name. */
export const editionsAreInOrder: IntegrityRule = ({ editions }) => {
  const problems = editions.flatMap(({ file, data }, index): Problem[] => {
    const earlier = editions.slice(0, index).map((other) => other.data);
    if (earlier.some(({ id }) => id === data.id)) {
      return [{ file, field: [index, 'id'], message: `版次 ${data.id} 已经写过；每一版只写一次` }];
    }
    return earlier.some(({ date }) => date > data.date)
      ? [{ file, field: [index, 'date'], message: `版次 ${data.id} 的日期早于前一版；请按日期从早到晚排列` }]
      : [];
  });
  const last = editions.at(-1);
  if (last?.data.id !== SITE.catalogueEdition) {
    problems.push({
      file: last?.file ?? 'src/content/vocabularies/editions.yaml',
      field: [editions.length - 1, 'id'],
      message: `最后一版应是引用所用的 ${SITE.catalogueEdition}；请补上这一版，或改 src/site/site.ts 中的 catalogueEdition`,
    });
  }
  return problems;
};
