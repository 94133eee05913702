import { describe, expect, test } from 'vitest';
import { compact } from '../../src/catalogue/text/blocks.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { type BuiltPage, builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { attribute, textOf } from '../support/html.ts';
import { catalogueOf } from '../support/model.ts';

/**
 * Passages typed from the source documents by hand, independently of the content files, with the places where the
 * extraction could go wrong: page numbers inside sentences, items run together, odd characters.
 */
const FROM_THE_SOURCES: readonly (readonly [id: string, text: string])[] = [
  ['GG-R001', '政治理论学习不够,有轻视政治理论、业务知识学习的倾向,可能产生理想信念不坚定、政治素质下降。'],
  [
    'GG-R007',
    '在公务活动中,接受馈赠或宴请,可能在行政许可、行政处罚、行政审批、监督管理、人事管理等过程中产生违反法律和纪律规定、为当事人说情、干扰办案、收授请托人的好处等不廉洁问题。',
  ],
  [
    'GG-R037',
    '在案件调查过程中未按规定收集相关证据,在笔录中故意扩大或减少违法产品的数量及价格,致使作出的处罚结果不公正,损害当事人利益或者使当事人的违法行为未得到相应处罚,可能引起当事人申诉或收受当事人的好处等问题的发生。',
  ],
  ['GG-R099', '资产处置过程中,处置不合规,随意处置,可能导致固定资产的流失。'],
  [
    'GG-M012',
    '党组与党支部要联手共建,推进和谐建设。在发展党员环节中坚持原则,按程序办事,禁止违规转正预备党员或发展不合格党员。',
  ],
  ['GG-M013', '完善民主生活会制度,定期开展批评与自我批评。'],
  [
    'GG-M047',
    '12365投诉举报中心保持24小时畅通,工作人员在处理消费者申诉、投诉,调解质量纠纷过程中,要遵循公平、公正的原则,掌握法律原则和调解技巧,服务态度端正,各种台帐登记齐全,严禁因人情关系,有意偏袒一方,引起另一方不满,不能有效解决纠纷。防止申诉人、投诉人向上一级上访或群访等后果的发生。',
  ],
  ['GG-M116', '严格落实财产清查登记制度。'],
  ['HZ-R02', '有意为难办事人,不同意许可或拖延时间。'],
  ['HZ-R28', '利用单位饭堂采购食品从中牟利,与饭堂人员串通报大开支。'],
  ['HZ-M06', '对违规违法现象,严格执行第一次整改,第二次停工处理,第三次才进行行政处罚的规定要求,做到有理有据。'],
  [
    'HB-M18',
    '加强日常监管。加强对各个岗位工作人员的履职行为、权力运行、制度落实过程的动态监控，及时发现问题，解决问题，把一些苗头性、倾向性风险消除在萌芽状态。',
  ],
  ['GR-R1', '可能因信贷或项目的需要做虚假会计记录,从而造成会计报表信息失真,风险等级为高级。'],
];

describe.each(EDITIONS)('entry pages of the %s edition', (edition) => {
  const catalogue = catalogueOf(edition);
  const pages = new Map(builtPages(edition).map((page) => [page.path, page]));
  const pageAt = (path: string): BuiltPage => {
    const page = pages.get(path);
    if (!page) throw new Error(`没有页面 ${path}`);
    return page;
  };
  const entries = [...catalogue.risks, ...catalogue.measures];

  const sourceText = (page: BuiltPage): string => {
    const element = page.elements.find((candidate) => attribute(candidate, 'data-source-text') !== undefined);
    return element ? compact(textOf(element)) : '';
  };

  test('every entry has its page, and there is no page of an entry that is not', () => {
    const expected = [...catalogue.byId.values()].map(({ path }) => path).toSorted();
    // An identifier has a digit at its end; pages such as /forms/rules/ are no entries.
    const folders = /^\/(risks|measures|documents|forms|examples|concepts|publications)\/[^/]*\d\/$/;
    expect([...pages.keys()].filter((path) => folders.test(path)).toSorted()).toEqual(expected);
  });

  test('every text is on its page to the character', () => {
    expectNoFaults(
      entries.flatMap((entry) => {
        const shown = sourceText(pageAt(entry.path));
        const expected = compact((entry.data.lead ?? '') + entry.text.map((block) => block.text).join(''));
        return shown === expected ? [] : [`${entry.id}：页面上是“${shown}”，应为“${expected}”`];
      }),
    );
  });

  test.each(FROM_THE_SOURCES)('%s says what the source says', (id, text) => {
    expect(sourceText(pageAt(entryOf(id).path))).toBe(compact((entryOf(id).data.lead ?? '') + text));
  });

  test('every link between a risk and a measure is on both pages, with its basis', () => {
    expectNoFaults(
      catalogue.risks.flatMap((risk) =>
        risk.measures.flatMap(({ target, basis }) =>
          [
            [risk.path, target.id],
            [target.path, risk.id],
          ].flatMap(([path = '', id = '']) =>
            linkedIds(pageAt(path), basis).has(id) ? [] : [`${path} 没有以 ${basis} 列出 ${id}`],
          ),
        ),
      ),
    );
  });

  test('every entry page leads to its paragraph in the source, and the paragraph back', () => {
    expectNoFaults(
      entries.flatMap((entry) => {
        const source = pageAt(entry.place.source.path);
        const toSource = hrefs(pageAt(entry.path)).has(entry.place.path);
        const back = source.ids.has(entry.place.anchor) && hrefs(source).has(entry.path);
        return toSource && back ? [] : [`${entry.id} 与 ${entry.place.path} 之间的链接不全`];
      }),
    );
  });

  test('every page of an entry carries its identifier', () => {
    expectNoFaults(
      [...catalogue.byId.values()].flatMap((entry) => {
        const ids = pageAt(entry.path).elements.map((element) => attribute(element, 'data-entry-id'));
        return ids.includes(entry.id) ? [] : [`${entry.path} 没有 data-entry-id="${entry.id}"`];
      }),
    );
  });

  const entryOf = (id: string) => {
    const entry = catalogue.byId.get(id);
    if (entry?.kind !== 'risk' && entry?.kind !== 'measure') throw new Error(`${id} is missing`);
    return entry;
  };
});

const hrefs = (page: BuiltPage): ReadonlySet<string> =>
  new Set(page.elements.flatMap((element) => attribute(element, 'href') ?? []));

/** Identifiers listed under a link basis on an entry's page. */
const linkedIds = (page: BuiltPage, basis: string): ReadonlySet<string> => {
  const ids = new Set<string>();
  let current: string | undefined;
  for (const element of page.elements) {
    current = attribute(element, 'data-basis') ?? current;
    const id = attribute(element, 'data-entry-id');
    if (current === basis && id !== undefined) ids.add(id);
  }
  return ids;
};
