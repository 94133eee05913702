import { describe, expect, it } from 'vitest';
import type { RawContent } from '../raw.ts';
import { minimalContent, type Mutable } from '../testing/minimal-content.ts';
import { INTEGRITY_RULES, INTEGRITY_WARNINGS } from './index.ts';

type Content = Mutable<RawContent>;

/** All problems as `file field message`, in the order of the rules. */
function problemsOf(content: Content): string[] {
  return INTEGRITY_RULES.flatMap((rule) => rule(content as RawContent)).map(
    ({ file, field, bodyLine, message }) =>
      `${file.replace('src/content/', '')} ${field?.join('.') ?? ''}${bodyLine === undefined ? '' : `@${String(bodyLine)}`} ${message}`,
  );
}

/** Breaks the minimal content in one place and tells every problem found. */
function afterBreaking(change: (content: Content) => void): string[] {
  const content = minimalContent();
  change(content);
  return problemsOf(content);
}

const first = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (item === undefined) throw new Error('empty');
  return item;
};

/** The written question of the minimal course. */
const gap = {
  kind: 'cloze' as const,
  id: 'gap',
  source: 'GG-D1',
  from: '正确使用',
  to: '裁量权',
  gaps: ['自由裁量'],
  others: ['行政处罚'],
  reason: '原文如此。',
};

describe('the integrity rules', () => {
  it('find nothing in content that is whole', () => {
    expect(problemsOf(minimalContent())).toEqual([]);
  });

  const cases: [name: string, change: (content: Content) => void, expected: RegExp][] = [
    [
      'an identifier that is not that of its file',
      (c) => (first(c.risks).file = 'src/content/risks/guigang/gg-r002.mdx'),
      /gg-r002\.mdx id 编号 GG-R001 与文件名不符；文件应为 src\/content\/risks\/guigang\/gg-r001\.mdx/,
    ],
    [
      'an entry in the folder of another catalogue',
      (c) => (first(c.risks).file = 'src/content/risks/haizhu/gg-r001.mdx'),
      /id 编号 GG-R001 与文件名不符/,
    ],
    [
      'an identifier given twice',
      (c) => c.risks.push({ ...first(c.risks), file: 'src/content/risks/guigang/copy.mdx' }),
      /copy\.mdx id 编号 GG-R001 已用于 src\/content\/risks\/guigang\/gg-r001\.mdx/,
    ],
    [
      'a course that is not in its own file',
      (c) => (first(c.courses).data.id = 'second-course'),
      /first-course\.mdx id 编号与文件名不一致；文件应叫 second-course\.mdx/,
    ],
    [
      'a course whose minutes do not add up',
      (c) => (first(c.courses).data.minutes = 90),
      /first-course\.mdx minutes 各讲共 10 分钟，与这里不符/,
    ],
    [
      'a course without slides',
      (c) => (first(c.courses).body = '<Lesson title="一" minutes="10">\n\n话。\n\n</Lesson>'),
      /first-course\.mdx @1 课程没有幻灯片/,
    ],
    [
      'a course that embeds what does not exist',
      (c) => (first(c.courses).body = first(c.courses).body.replace('GG-R001', 'GG-R009')),
      /first-course\.mdx @6 没有风险点或措施 GG-R009/,
    ],
    [
      'a question whose gap is not in its text',
      (c) => (first(c.courses).data.exercises.written[0] = { ...gap, gaps: ['没有的词'] }),
      /first-course\.mdx exercises\.written\.0 “没有的词”在这一段里出现 0 次/,
    ],
    [
      'a question with two right answers',
      (c) => (first(c.courses).data.exercises.written[0] = { ...gap, others: ['自由裁量'] }),
      /exercises\.written\.0 “自由裁量”出现两次/,
    ],
    [
      'a question that quotes what is not there',
      (c) => (first(c.courses).data.exercises.written[0] = { ...gap, source: 'GG-D9' }),
      /exercises\.written\.0 没有文件、表格或样表 GG-D9/,
    ],
    [
      'a course that recommends what does not exist',
      (c) => (first(c.courses).data.further = ['GG-D9']),
      /first-course\.mdx further\.0 引用的 GG-D9 不存在/,
    ],
    [
      'two entries with one title in one catalogue',
      (c) =>
        c.risks.push({
          ...first(c.risks),
          file: 'src/content/risks/guigang/gg-r002.mdx',
          data: { ...first(c.risks).data, id: 'GG-R002' as never },
        }),
      /gg-r002\.mdx title 标题“滥用自由裁量权”与 GG-R001 相同/,
    ],
    [
      'a source that does not exist',
      (c) => (first(c.risks).data.locator.source = 'GG-D9' as never),
      /gg-r001\.mdx locator\.source 引用的 GG-D9 不存在/,
    ],
    [
      'a link to a risk that does not exist',
      (c) => first(c.measures).data.mitigates.push({ risk: 'GG-R099' as never, basis: 'editorial' }),
      /gg-m001\.mdx mitigates\.0\.risk 引用的 GG-R099 不存在/,
    ],
    [
      'a form in a document that does not exist',
      (c) => (first(c.documents).body += '\n<Form id="ES19-F9" />\n'),
      /gg-d1\.mdx @\d+ 引用的 ES19-F9 不存在/,
    ],
    [
      'a public entry that refers to an internal one',
      (c) => (first(c.documents).data.visibility = 'internal'),
      /gg-r001\.mdx locator\.source 公开的 GG-R001 引用了内部的 GG-D1/,
    ],
    [
      'a public entry of an internal catalogue',
      (c) => (first(c.examples).data.visibility = 'public'),
      /es20-x01\.mdx visibility 目录 ordos2020 只在内部版，这一条不能公开/,
    ],
    [
      'a domain that is not in the vocabulary',
      (c) => (first(c.measures).data.domain = 'penal'),
      /gg-m001\.mdx domain 没有业务领域“penal”；可用的有 penalty/,
    ],
    [
      'a scale that is not in the vocabulary',
      (c) => (first(c.forms).data.scale = 'abc'),
      /es20-f1\.mdx scale 没有等级尺度“abc”；可用的有 ordos/,
    ],
    [
      'a list in a verbatim body',
      (c) => (first(c.documents).body += '\n- 一项\n'),
      /gg-d1\.mdx @\d+ 原文正文只能有标题和段落，这里却是“列表”/,
    ],
    ['an unknown tag in a verbatim body', (c) => (first(c.documents).body += '\n<Table />\n'), /正文里不能用 <Table>/],
    [
      'an expression in a verbatim body',
      (c) => (first(c.documents).body += '\n甲{1}乙\n'),
      /原文段落里不能有“花括号表达式”/,
    ],
    ['broken MDX', (c) => (first(c.documents).body += '\n少于<5万元\n'), /MDX 语法有误/],
    ['an empty body', (c) => (first(c.risks).body = '\n'), /gg-r001\.mdx @1 没有正文/],
    [
      'a text that is not in its source',
      (c) => (first(c.risks).body = '\n滥用自由裁量权，可能导致处罚不公。\n'),
      /gg-r001\.mdx @2 正文与 GG-D1 不符：找不到“滥用自由裁量权，/,
    ],
    [
      'a heading path that is not in its source',
      (c) => (first(c.risks).data.locator.path = ['三、风险点']),
      /locator\.path GG-D1 中没有这样的标题：三、风险点/,
    ],
    [
      'a number that is not the printed one',
      (c) => (first(c.risks).data.locator.number = '2.'),
      /locator\.number GG-D1 中这段文字前面的序号不是“2\.”/,
    ],
    [
      'a lead that is not in the source',
      (c) => (first(c.risks).data.lead = '主要表现：'),
      /gg-r001\.mdx lead 引语在 GG-D1 中找不到/,
    ],
    [
      'a manifestation that is not in the body',
      (c) => first(c.risks).data.manifestations.push('收受好处'),
      /manifestations\.0 表现形式“收受好处”不见于正文/,
    ],
    [
      'a note about words that are not there',
      (c) => first(c.risks).data.notes.push({ at: '乱用', kind: 'reading', text: '疑为“滥用”。' }),
      /notes\.0\.at 编者按所注的“乱用”不见于正文/,
    ],
    [
      'a quotation that is not in its source',
      (c) => (first(first(c.concepts).data.quotes).text = '乱用自由裁量权'),
      /lj-c01\.mdx quotes\.0\.text 引文在 GG-D1 中找不到/,
    ],
    [
      'a scale whose sentence is not in its source',
      (c) => (first(c.scales).data.stated.text = '一级最重'),
      /scales\.yaml 0\.stated\.text 引文在 GG-D1 中找不到/,
    ],
    [
      'a section whose headings are in no document',
      (c) => (first(first(c.catalogues).data.sections).measurePath = ['九、措施']),
      /catalogues\.yaml 0\.sections\.0\.measurePath 没有一份文件有这样的标题：九、措施/,
    ],
    [
      'a risk without a measure that does not say so',
      (c) => {
        c.measures = [];
      },
      /gg-r001\.mdx id 没有一条措施对应 GG-R001/,
    ],
    [
      'a risk with a measure that claims to have none',
      (c) => (first(c.risks).data.unmitigated = '原文没有。'),
      /gg-r001\.mdx unmitigated GG-R001 已有对应的措施/,
    ],
    [
      'a measure that mitigates nothing and does not say why',
      (c) => {
        c.risks = [];
      },
      /gg-m001\.mdx id GG-M001 没有对应的风险点/,
    ],
    [
      'a measure with a risk that claims to have none',
      (c) => (first(c.measures).data.mitigatesNothing = '总则。'),
      /gg-m001\.mdx mitigatesNothing GG-M001 已有对应的风险点/,
    ],
    [
      'a link written twice',
      (c) => {
        const link = { risk: first(c.risks).data.id, basis: 'editorial' as const };
        first(c.measures).data.mitigates.push(link, link);
      },
      /mitigates\.1 GG-R001 写了两次/,
    ],
    [
      'a grade that is not of its scale',
      (c) => (first(c.risks).data.grade = { scale: 'ordos', label: '高级' }),
      /gg-r001\.mdx grade 尺度“鄂尔多斯”没有“高级”这一级；从最重到最轻是 4级、1级/,
    ],
    [
      'a section grade of a scale that does not exist',
      (c) => (first(first(c.catalogues).data.sections).grade = { scale: 'x', label: '一级' }),
      /catalogues\.yaml 0\.sections\.0\.grade 没有等级尺度“x”/,
    ],
    [
      'a printed grade of an example that is not of its form’s scale',
      (c) => (first(first(c.examples).data.rows).cells.level = ['五级']),
      /es20-x01\.mdx rows\.0\.cells\.level 尺度“鄂尔多斯”没有“五级”/,
    ],
    [
      'a cell for a column that the form does not have',
      (c) => (first(first(c.examples).data.rows).cells.remarks = ['无']),
      /rows\.0\.cells\.remarks ES20-F1 没有栏目“remarks”；可用的有 names、level/,
    ],
    [
      'a review of words that are not in the cell',
      (c) => (first(first(c.examples).data.review).at = '效率高'),
      /review\.0\.at 所指的“效率高”不见于这一行/,
    ],
    [
      'a synonym that is in two groups',
      (c) => c.synonyms.push({ ...first(c.synonyms), data: { id: 'second', words: ['裁量', '裁量权'] } }),
      /synonyms\.yaml 1\.words\.1 “裁量权”已在 discretion 组/,
    ],
    [
      'synonyms that stand nowhere',
      (c) => (first(c.synonyms).data.words = ['甲乙', '丙丁']),
      /synonyms\.yaml 0\.words 甲乙、丙丁 都不见于原文/,
    ],
    [
      'a last edition that is not the one of the citations',
      (c) => (first(c.editions).data.id = '1999.1'),
      /editions\.yaml 0\.id 最后一版应是引用所用的 /,
    ],
    ['an edition given twice', (c) => c.editions.unshift(first(c.editions)), /editions\.yaml 1\.id 版次 .* 已经写过/],
    [
      'an edition older than the one before',
      (c) =>
        c.editions.unshift({ ...first(c.editions), data: { id: '2030.1', date: '2030-01-01', summary: '测试用。' } }),
      /editions\.yaml 1\.date 版次 .* 的日期早于前一版/,
    ],
    [
      'a publication of a document that is not there',
      (c) => (first(c.publications).data.documents = ['GG-D2' as never]),
      /lj-p01\.mdx documents\.0 引用的 GG-D2 不存在/,
    ],
    [
      'a public publication of an internal document',
      (c) => (first(c.documents).data.visibility = 'internal'),
      /lj-p01\.mdx documents\.0 公开的 LJ-P01 引用了内部的 GG-D1/,
    ],
    [
      'a publication of a catalogue that is not there',
      (c) => (first(c.publications).data.entries = [{ kind: 'risks', catalogue: 'nowhere' }]),
      /entries\.0\.catalogue 没有目录“nowhere”/,
    ],
    [
      'a publication of a domain that is not there',
      (c) => (first(c.publications).data.entries = [{ kind: 'risks', domain: 'nowhere' }]),
      /entries\.0\.domain 没有业务领域“nowhere”/,
    ],
    [
      'a public publication of entries that are all internal',
      (c) => (first(c.risks).data.visibility = 'internal'),
      /entries\.0\.kind 这里没有可以公开的条目/,
    ],
    [
      'a publication that came before it was made',
      (c) => Object.assign(first(c.publications).data, { made: '2026-03-02', published: '2026-03-01' }),
      /lj-p01\.mdx published 发布日期 2026-03-01 早于制作日期 2026-03-02/,
    ],
    [
      'a term that ends before it begins',
      (c) => Object.assign(first(c.publications).data, { published: '2026-03-02', until: '2026-03-01' }),
      /lj-p01\.mdx until 公开期限 2026-03-01 早于 2026-03-02/,
    ],
    [
      'an expired publication without a last day',
      (c) => (first(c.publications).data.state = { status: 'expired' }),
      /lj-p01\.mdx state 写明已到期的，要写 until/,
    ],
    [
      'a filler who is not a numbered role',
      (c) => (first(c.examples).data.headerFields.person = '某某'),
      /headerFields\.person 填报人员应写作“填报人 1”/,
    ],
    ['a mobile number', (c) => (first(c.concepts).body = '请致电13800001234。'), /“13800001234”像是手机号码/],
    ['a mailbox', (c) => (first(c.documents).data.provenance = '邮箱：someone@example.com'), /像是电子邮箱/],
    [
      'a monitor who is named',
      (c) => (first(c.documents).body += '\n3\\.责任廉政监察员:某某某(招标办)。\n'),
      /像是监察员姓名/,
    ],
  ];

  it.each(cases)('find %s', (_name, change, expected) => {
    const problems = afterBreaking(change);
    expect(problems.join('\n')).toMatch(expected);
  });

  it('let a measure and a risk of one section answer each other without a stated link', () => {
    expect(first(minimalContent().measures).data.mitigates).toEqual([]);
    expect(problemsOf(minimalContent())).toEqual([]);
  });
});

describe('the clock of twenty working days', () => {
  const warningsAfter = (made: string | undefined, published: string | undefined): string => {
    const content = minimalContent();
    Object.assign(first(content.publications).data, { made, published });
    return INTEGRITY_WARNINGS.flatMap((rule) => rule(content as RawContent))
      .map(({ message }) => message)
      .join('\n');
  };

  it.each([
    ['what was not made here', undefined, '2026-11-21'],
    ['what was published in time', '2026-03-02', '2026-03-30'],
  ])('says nothing of %s', (_name, made, published) => {
    expect(warningsAfter(made, published)).toBe('');
  });

  it.each([
    ['what was published a day late', '2026-03-02', '2026-03-31', /^晚于期限：最迟应在2026年3月30日公开/],
    ['what is not published yet', '2026-03-02', undefined, /^还没有写发布日期.*最迟应在2026年3月30日公开/],
    ['a year without a calendar', '2031-03-02', '2031-03-03', /^缺少 2031 年的节假日安排/],
  ])('warns of %s', (_name, made, published, expected) => {
    expect(warningsAfter(made, published)).toMatch(expected);
  });
});
