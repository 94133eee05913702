/** The tables of the open data. What has no table here (forms, concepts, filled forms, publications) is in the JSON. */
import { LEVEL_NAMES } from '../../catalogue/levels/levels.ts';
import { placeInWords } from '../../catalogue/text/locator-words.ts';
import type { Catalogue, Document, Link, Measure, Risk } from '../../catalogue/types.ts';
import { BASIS_WORDS, CATEGORY_BASIS_WORDS, NATURE_WORDS, USAGE_WORDS } from '../../catalogue/words.ts';
import { shortCitation } from '../../site/citation.ts';
import { type Column, type FilledTable, fillTable } from './table.ts';

const column = <Row>(name: string, width: number, meaning: string, value: (row: Row) => string): Column<Row> => ({
  name,
  width,
  meaning,
  value,
});

const textOf = ({ data, text }: Risk | Measure): string =>
  [...(data.lead === undefined ? [] : [data.lead]), ...text.map((block) => block.text)].join('\n');

const linksOf = (links: readonly Link<Risk | Measure>[]): string => links.map(({ target }) => target.id).join(' ');

const headOf = (): readonly Column<Risk | Measure>[] => [
  column('编号', 10, '条目编号，永久不变', ({ id }) => id),
  column('标题', 28, '短标题，编者所拟', ({ title }) => title),
  column('正文', 60, '原文，一字不差；有共用引语的，引语在前', textOf),
  column('目录', 10, '所属目录', ({ catalogue }) => catalogue.name),
  column('部分', 14, '目录中的部分，照录', ({ section }) => section?.title ?? ''),
  column('业务领域', 12, '编者归类', ({ domain }) => domain.name),
];

const tailOf = (): readonly Column<Risk | Measure>[] => [
  column('可否引用', 10, '可直接引用、仅供参考、已停用', ({ data }) => USAGE_WORDS[data.usage.status]),
  column('出处文件', 12, '原文所在文件的编号', ({ place }) => place.source.id),
  column('出处位置', 40, '各级标题和序号', ({ place }) => placeInWords(place)),
  column('网页', 22, '从网站根目录写起的地址', ({ path }) => path),
  column('引用格式', 24, '引用时照写', ({ id }) => shortCitation(id)),
];

const riskColumns: readonly Column<Risk>[] = [
  ...headOf(),
  column('风险类别', 10, '四类及其他', ({ category }) => category.name),
  column('归类依据', 10, '原文载明或编者归类', ({ data }) => CATEGORY_BASIS_WORDS[data.category.basis]),
  column('等级尺度', 14, '原文的等级尺度；同一写法在各尺度轻重不同', ({ grade }) => grade?.scale.name ?? ''),
  column('原文等级', 10, '照录；原文没有写明的空着', ({ grade }) => grade?.label ?? ''),
  column('归一等级', 10, '编者归一，只供跨尺度比较', ({ level }) => LEVEL_NAMES[level].name),
  column('岗位', 20, '原文点明的岗位、部门', ({ data }) => data.posts.join('、')),
  column('对应措施', 24, '措施编号，空格隔开；依据见“对应”表', ({ measures }) => linksOf(measures)),
  ...tailOf(),
];

const measureColumns: readonly Column<Measure>[] = [
  ...headOf(),
  column('性质', 10, '措施、责任条款、实为所发现的问题', ({ data }) => NATURE_WORDS[data.nature]),
  column('所防控的风险点', 24, '风险点编号，空格隔开；依据见“对应”表', ({ risks }) => linksOf(risks)),
  ...tailOf(),
];

interface Pair {
  readonly risk: Risk;
  readonly link: Link<Measure>;
}

const pairColumns: readonly Column<Pair>[] = [
  column('风险点', 12, '风险点编号', ({ risk }) => risk.id),
  column('措施', 12, '措施编号', ({ link }) => link.target.id),
  column('依据', 18, '为什么对应：序号、编者，或同属一部分', ({ link }) => BASIS_WORDS[link.basis].name),
  column('风险点标题', 28, '编者所拟', ({ risk }) => risk.title),
  column('措施标题', 28, '编者所拟', ({ link }) => link.target.title),
];

const documentColumns: readonly Column<Document>[] = [
  column('编号', 10, '文件编号，永久不变', ({ id }) => id),
  column('标题', 50, '照录', ({ title }) => title),
  column('种类', 14, '编者归类', ({ data }) => data.kind),
  column('发文机关', 26, '原文载明的才有', ({ data }) => data.issuer ?? ''),
  column('发文字号', 20, '原文载明的才有', ({ data }) => data.documentNumber ?? ''),
  column('成文日期', 12, '原文载明的才有', ({ data }) => data.date?.iso ?? ''),
  column('说明', 50, '编者所拟', ({ data }) => data.summary),
  column('文本来源', 50, '所据的文本从哪里来，有哪些不完整', ({ data }) => data.provenance),
  column('网页', 22, '从网站根目录写起的地址', ({ path }) => path),
];

/** All tables of an edition, with their cells. */
export function tables({ risks, measures, documents }: Catalogue): readonly FilledTable[] {
  const pairs = risks.flatMap((risk) => risk.measures.map((link) => ({ risk, link })));
  return [
    fillTable({ name: 'risks', title: '风险点', columns: riskColumns, rows: risks }),
    fillTable({ name: 'measures', title: '防控措施', columns: measureColumns, rows: measures }),
    fillTable({ name: 'links', title: '对应', columns: pairColumns, rows: pairs }),
    fillTable({ name: 'documents', title: '文件', columns: documentColumns, rows: documents }),
  ];
}
