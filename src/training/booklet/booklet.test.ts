import { describe, expect, it } from 'vitest';
import { joinCatalogue } from '../../catalogue/join.ts';
import { readContent } from '../../integrity/read-content.ts';
import { bookletData } from './build.ts';
import { composeBooklet } from './compose.ts';
import { entriesOfCourse } from './course-booklet.ts';
import { EMPTY_SELECTION, type Selection } from './selection.ts';

const { content } = readContent(process.cwd());
const catalogue = joinCatalogue(content, 'internal');
const data = bookletData(catalogue);
const selection = (ids: readonly string[], more: Partial<Selection> = {}): Selection => ({
  ...EMPTY_SELECTION,
  ids,
  ...more,
});
const compose = (ids: readonly string[], more: Partial<Selection> = {}) => composeBooklet(data, selection(ids, more));
const numbered = (ids: readonly string[], more: Partial<Selection> = {}) =>
  compose(ids, more).groups.map(({ name, items }) => [
    name,
    ...items.map(({ number, entry }) => `${String(number)} ${entry.id}`),
  ]);
const partsOf = (id: string, ids: readonly string[], more: Partial<Selection> = {}) =>
  compose(ids, more)
    .groups.flatMap(({ items }) => items)
    .find(({ entry }) => entry.id === id)?.parts ?? [];
const words = (id: string, ids: readonly string[] = [id], more: Partial<Selection> = {}) =>
  partsOf(id, ids, more).map(({ kind, text }) => `${kind}: ${text}`);

describe('the data of booklets', () => {
  it('holds every risk, measure, concept and document of the edition, and nothing internal of the public one', () => {
    const { risks, measures, concepts, documents } = catalogue;
    expect(data.entries).toHaveLength(risks.length + measures.length + concepts.length + documents.length);
    expect(bookletData(joinCatalogue(content, 'public')).entries.filter(({ internal }) => internal)).toEqual([]);
  });

  it('has the texts of the sources, to the character', () => {
    for (const entry of [...catalogue.risks, ...catalogue.measures]) {
      const own = data.entries.find(({ id }) => id === entry.id)?.text.filter(({ kind }) => kind !== 'lead');
      expect(own?.map(({ text }) => text)).toEqual(entry.text.map(({ text }) => text));
    }
    for (const document of catalogue.documents) {
      const own = data.entries.find(({ id }) => id === document.id)?.text.filter(({ kind }) => kind !== 'ours');
      expect(own?.map(({ text }) => text)).toEqual(
        document.blocks.flatMap((block) => (block.kind === 'form' ? [] : [block.text])),
      );
    }
  });

  it('offers only values that some entry has, posts as the sources name them', () => {
    expect(data.values.post.map(({ name }) => name)).toContain('招标办');
    for (const [facet, values] of Object.entries(data.values))
      for (const { id } of values)
        expect(data.entries.some(({ facets }) => facets[facet as 'kind'].includes(id))).toBe(true);
  });
});

describe('the order of a booklet', () => {
  const IDS = ['HZ-R02', 'GG-R001', 'LJ-C01', 'HZ-R01'];

  it('follows the groups, and within them the order in which entries were put', () => {
    expect(numbered(IDS)).toEqual([
      ['贵港', '1 GG-R001'],
      ['海珠', '2 HZ-R02', '3 HZ-R01'],
      ['廉镜', '4 LJ-C01'],
    ]);
  });

  it('is the order alone where there are no groups', () => {
    expect(numbered(IDS, { grouping: 'none' })).toEqual([[undefined, '1 HZ-R02', '2 GG-R001', '3 LJ-C01', '4 HZ-R01']]);
  });

  it('has a group for what has no value, and one for what has several', () => {
    expect(numbered(['GG-R001', 'HZ-R01', 'LJ-C01'], { grouping: 'post' }).map(([name]) => name)).toEqual([
      '涉及几个岗位',
      '原文没有点明岗位的条目',
    ]);
    expect(numbered(['GG-R001', 'LJ-C01'], { grouping: 'category' }).at(-1)).toEqual(['不分类别的条目', '2 LJ-C01']);
  });

  it('passes over what the edition does not have, and can be empty', () => {
    expect(numbered(['XX-R01', 'GG-R001'])).toEqual([['贵港', '1 GG-R001']]);
    expect(compose([]).groups).toEqual([]);
    expect(compose([], { grouping: 'none' }).groups).toEqual([]);
  });
});

describe('an entry in a booklet', () => {
  it('has its level on its own scale, its category with the basis, its text and its citation', () => {
    const [facts = '', ...rest] = words('GG-R041');
    expect(facts).toContain('等级：贵港 一级（最高） · 归一：高，原文按部分写明');
    expect(facts).toMatch(/类别：权力运行（编者归类）/);
    expect(rest.at(-1)).toMatch(/^note: 出处：.*引用：廉镜 2026\.1 · GG-R041《/);
    expect(words('HZ-R01')[0]).toContain('等级：未定级（原文没有写明等级）');
  });

  it('prints measures that were matched one by one, and only the titles of those in the same part', () => {
    const parts = words('HZ-R01');
    expect(parts).toContain('heading: 对应措施（编者对应，1 条）');
    expect(parts.some((text) => text.startsWith('linked: HZ-M04 '))).toBe(true);
    const measure = catalogue.measures.find(({ id }) => id === 'HZ-M04');
    expect(parts).toContain(`source: ${measure?.text[0]?.text ?? ''}`);
    expect(parts.find((text) => text.startsWith('list: '))).toContain('HZ-M01 ');
  });

  it('prints no measure twice: one that is in the booklet is named with its number', () => {
    const parts = words('HZ-R01', ['HZ-R01', 'HZ-M04']);
    expect(parts.find((text) => text.startsWith('linked: HZ-M04 '))).toContain('（本册第 2 条）');
    const measure = catalogue.measures.find(({ id }) => id === 'HZ-M04');
    expect(parts).not.toContain(`source: ${measure?.text[0]?.text ?? ''}`);
  });

  it('leaves measures out where nobody wants them', () => {
    expect(words('HZ-R01', ['HZ-R01'], { measures: 'none' }).join()).not.toContain('HZ-M');
    expect(words('HZ-R01', ['HZ-R01'], { measures: 'titles' }).join()).not.toContain('linked');
  });

  it('says so where a measure controls nothing, and where an entry is not to be quoted', () => {
    const without = catalogue.measures.find(({ data: { mitigatesNothing } }) => mitigatesNothing !== undefined);
    expect(words(without?.id ?? '').join('\n')).toContain(
      `note: 所防控的风险点：${without?.data.mitigatesNothing ?? ''}`,
    );
    const reference = catalogue.risks.find(({ data: { usage } }) => usage.status === 'reference');
    expect(words(reference?.id ?? '').join('\n')).toContain('warning: 仅供参考：');
  });

  it('keeps headings that run into their paragraphs apart from the text', () => {
    const runIn = partsOf('ES19-D1', ['ES19-D1']).find((part) => part.runIn !== undefined);
    const block = catalogue.documents
      .find(({ id }) => id === 'ES19-D1')
      ?.blocks.find((each) => each.kind !== 'form' && each.runIn !== undefined && each.text === runIn?.text);
    expect(block?.kind === 'paragraph' && block.runIn?.length).toBe(runIn?.runIn);
  });
});

describe('a booklet', () => {
  it('says on its cover that it holds what is not public, and only then', () => {
    expect(compose(['ES20-R01']).internal).toBe(true);
    expect(compose(['GG-R001', 'LJ-C01']).internal).toBe(false);
  });

  it('explains only the bases and scales that stand in it', () => {
    expect(compose(['LJ-C01']).about.join()).not.toMatch(/等级|同属一部分/);
    expect(compose(['HZ-R01']).about.join()).toMatch(/等级照原文.*编者对应：.*同属一部分：/s);
    expect(compose(['HZ-R01'], { measures: 'none' }).about.join()).not.toContain('编者对应：');
  });

  it('of a course holds the entries that the course shows and hands out', () => {
    for (const course of catalogue.courses) {
      const ids = entriesOfCourse(course);
      const { groups } = compose(ids);
      expect(
        groups.flatMap(({ items }) => items),
        course.id,
      ).toHaveLength(ids.length);
    }
    const bidding = catalogue.courses.find(({ id }) => id === 'bidding');
    expect(bidding && entriesOfCourse(bidding)).toEqual(expect.arrayContaining(['GG-R094', 'HZ-R13', 'HZ-R11']));
  });
});
