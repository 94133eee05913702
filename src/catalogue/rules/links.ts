import { sectionOf } from '../sections.ts';
import { parseIdentifier } from '../../schemas/identifiers.ts';
import type { RawContent } from '../raw.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** A risk without a measure and a measure without a risk say why; one with a link does not claim to have none. */
export const missingLinksAreExplained: IntegrityRule = (content) => {
  const { risksWithLinks, measuresWithLinks } = linked(content);
  return [
    ...content.risks.flatMap(({ file, data }): Problem[] => {
      const has = risksWithLinks.has(data.id);
      if (!has && data.unmitigated === undefined) {
        return [
          {
            file,
            field: ['id'],
            message: `没有一条措施对应 ${data.id}；请在措施中写明 mitigates，或在这里用 unmitigated 说明原文没有对应措施`,
          },
        ];
      }
      return has && data.unmitigated !== undefined
        ? [{ file, field: ['unmitigated'], message: `${data.id} 已有对应的措施，不能再写 unmitigated；请删去` }]
        : [];
    }),
    ...content.measures.flatMap(({ file, data }): Problem[] => {
      const has = measuresWithLinks.has(data.id);
      if (!has && data.mitigatesNothing === undefined) {
        return [
          {
            file,
            field: ['id'],
            message: `${data.id} 没有对应的风险点；请写明 mitigates，或用 mitigatesNothing 说明理由`,
          },
        ];
      }
      return has && data.mitigatesNothing !== undefined
        ? [
            {
              file,
              field: ['mitigatesNothing'],
              message: `${data.id} 已有对应的风险点，不能再写 mitigatesNothing；请删去`,
            },
          ]
        : [];
    }),
  ];
};

/** A link is written down once for each pair. */
export const linksAreWrittenOnce: IntegrityRule = (content) =>
  content.measures.flatMap(({ file, data }) =>
    data.mitigates.flatMap((link, index): Problem[] =>
      data.mitigates.findIndex((other) => other.risk === link.risk) < index
        ? [{ file, field: ['mitigates', index], message: `${link.risk} 写了两次；请只留一次` }]
        : [],
    ),
  );

/** Which entries have a link, stated or by sharing a section. */
function linked(content: RawContent): { risksWithLinks: Set<string>; measuresWithLinks: Set<string> } {
  const risksWithLinks = new Set<string>();
  const measuresWithLinks = new Set<string>();
  const home = (id: string) =>
    content.catalogues.find(({ data }) => data.id === parseIdentifier(id)?.series.catalogue)?.data;
  const section = (id: string, side: 'riskPath' | 'measurePath', path: readonly string[]) => {
    const catalogue = home(id);
    return catalogue && sectionOf(catalogue, side, path);
  };
  for (const { data: measure } of content.measures) {
    const measureSection = section(measure.id, 'measurePath', measure.locator.path);
    for (const { data: risk } of content.risks) {
      const stated = measure.mitigates.some((link) => link.risk === risk.id);
      const shared = measureSection && section(risk.id, 'riskPath', risk.locator.path) === measureSection;
      if (!stated && !shared) continue;
      risksWithLinks.add(risk.id);
      measuresWithLinks.add(measure.id);
    }
  }
  return { risksWithLinks, measuresWithLinks };
}
