/** What the files of the open data are for, in words, for the page and its table. Records of single entries are told once. */
import type { Catalogue } from '../catalogue/types.ts';
import { KIND_WORDS } from '../schemas/identifiers.ts';
import { kindsOf } from './schema/json-schemas.ts';

export interface FileNote {
  readonly path: string;
  readonly format: string;
  readonly meaning: string;
}

export function fileNotes({ edition }: Pick<Catalogue, 'edition'>): readonly FileNote[] {
  const kinds = kindsOf(edition);
  const note = (path: string, format: string, meaning: string): FileNote => ({ path, format, meaning });
  return [
    note('catalogue.json', 'JSON', '全部目录：目录、等级尺度、类别、领域和每一个条目，一个文件。'),
    note('catalogue.xlsx', 'XLSX', '工作簿，WPS 和 Excel 可打开：风险点、防控措施、对应、文件各一张表。'),
    note('risks.csv', 'CSV', '风险点表。'),
    note('measures.csv', 'CSV', '防控措施表。'),
    note('links.csv', 'CSV', '风险点与措施的对应，一行一对，写明依据。'),
    note('documents.csv', 'CSV', '文件表。'),
    note(
      'oscal-catalog.json',
      'OSCAL',
      '防控措施目录，按美国国家标准与技术研究院（NIST）OSCAL 1.1 的目录模型，供国外工具读取。',
    ),
    note('schema/catalogue.json', 'JSON Schema', '全部目录的数据格式。'),
    ...kinds.map((kind) => note(`schema/${kind}.json`, 'JSON Schema', `${KIND_WORDS[kind]}的数据格式。`)),
    note('LICENCE.txt', '文本', '使用说明。'),
  ];
}

/** `12 KB`: rounded up, so that nothing is 0. */
export const sizeInWords = (bytes: number): string => `${String(Math.ceil(bytes / 1024))} KB`;
