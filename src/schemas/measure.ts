import { z } from 'zod';
import { identifier, locator, notes, said, text, usage, visibility } from './common.ts';

/**
 * A link from a measure to a risk that does not follow from sharing a section.
 * Links by section are not written down: the catalogue makes them from the sections (basis `section`).
 */
const link = z.strictObject({
  risk: identifier('risk').describe('所防控的风险点。'),
  basis: z
    .enum(['numbered', 'editorial'], {
      error:
        '依据只能写 numbered（原文按序号对应）或 editorial（编者逐条对应）；同属一个部分的对应由系统自动生成，不必写',
    })
    .describe('numbered：原文按序号对应；editorial：编者逐条对应。'),
});

/** Front matter of a control measure (防控措施). The body is the source's own text, to the character. */
export const measureSchema = z.strictObject({
  id: identifier('measure').describe('永久编号，与文件名一致。'),
  title: text.max(30, { error: '短标题最多 30 个字' }).describe('短标题，编者所拟；同一目录内不得重复。'),
  locator,
  lead: text.optional().describe('原文中几条共用的引语。'),
  nature: z
    .enum(['measure', 'responsibility', 'finding'], {
      error: '性质只能是 measure（措施）、responsibility（责任条款）、finding（写在措施位置、实为问题）',
    })
    .default('measure')
    .describe('measure：措施；responsibility：责任条款；finding：写在措施位置、实为所发现的问题。'),
  domain: text.describe('业务领域，见 vocabularies/domains.yaml。'),
  mitigates: z.array(link).default([]).describe('所防控的风险点及其依据。'),
  mitigatesNothing: text.optional().describe('不针对任何具体风险点时，说明理由。'),
  usage,
  visibility,
  notes,
  said,
});

export type MeasureData = z.infer<typeof measureSchema>;
