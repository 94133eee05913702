/** The shape of `catalogue.json`: the whole catalogue of an edition in one document. */
import { z } from 'zod';
import type { Edition } from '../../edition/edition.ts';
import { isoDate } from '../../schemas/common.ts';
import { catalogueSchema, categorySchema, domainSchema, scaleSchema } from '../../schemas/vocabularies.ts';
import { RECORD_SCHEMAS } from '../records/record-schemas.ts';

const publicSchema = z.strictObject({
  name: z.string().describe('名称。'),
  edition: z.string().describe('版次，如 2026.1。'),
  date: isoDate.describe('这一版次的日期。'),
  licence: z.string().describe('使用说明。'),
  catalogues: z.array(catalogueSchema).describe('目录，及其按原文划分的部分。'),
  scales: z.array(scaleSchema).describe('等级尺度，及其归一。'),
  categories: z.array(categorySchema).describe('风险类别。'),
  domains: z.array(domainSchema).describe('业务领域。'),
  risks: z.array(RECORD_SCHEMAS.risk).describe('风险点。'),
  measures: z.array(RECORD_SCHEMAS.measure).describe('防控措施。'),
  documents: z.array(RECORD_SCHEMAS.document).describe('文件。'),
  forms: z.array(RECORD_SCHEMAS.form).describe('表格。'),
  concepts: z.array(RECORD_SCHEMAS.concept).describe('概念。'),
  publications: z.array(RECORD_SCHEMAS.publication).describe('公开事项。'),
});

const internalSchema = publicSchema.extend({
  notice: z.string().describe('内部版的提示：不得对外发布。'),
  examples: z.array(RECORD_SCHEMAS.example).describe('样表。'),
});

export type CatalogueDocument = z.input<typeof publicSchema> | z.input<typeof internalSchema>;

/** The public edition's schema does not name what only the internal edition has. */
export const catalogueDocumentSchema = (edition: Edition) => (edition === 'internal' ? internalSchema : publicSchema);
