import { describe, expect, it } from 'vitest';
import { joinCatalogue } from '../join.ts';
import { minimalContent, type Mutable } from '../testing/minimal-content.ts';
import type { RawContent } from '../raw.ts';
import type { Publication } from '../types.ts';
import { contentsInWords } from './contents.ts';
import { bodyOf, disclosureHeader, publicationFacts } from './disclosure.ts';
import { publicationText } from './text.ts';

type Content = Mutable<RawContent>;

const first = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (item === undefined) throw new Error('empty');
  return item;
};

function publicationAfter(change: (content: Content) => void = () => undefined): Publication {
  const content = minimalContent();
  change(content);
  return first(joinCatalogue(content as RawContent, 'internal').publications);
}

const labelled = (publication: Publication, site = {}) =>
  Object.fromEntries(disclosureHeader(publication, site).map(({ label, value }) => [label, value]));

describe('a publication', () => {
  it('holds the documents that it names and the entries that it selects', () => {
    const publication = publicationAfter();
    expect(publication.documents.map(({ id }) => id)).toEqual(['GG-D1']);
    expect(publication.risks.map(({ id }) => id)).toEqual(['GG-R001']);
    expect(publication.measures).toEqual([]);
    expect(contentsInWords(publication)).toBe('1 份文件，1 个风险点');
  });

  it('selects by catalogue and domain together', () => {
    const select = (domain: string) =>
      publicationAfter(({ publications }) => {
        first(publications).data.entries = [{ kind: 'measures', catalogue: 'guigang', domain }];
      }).measures;
    expect(select('penalty')).toHaveLength(1);
    expect(select('finance')).toHaveLength(0);
  });

  it('that is public holds nothing internal, in whichever edition it is shown', () => {
    const publication = publicationAfter((content) => {
      first(content.risks).data.visibility = 'internal';
    });
    expect(publication.risks).toEqual([]);
  });
});

describe('the disclosure header', () => {
  it('has no line for what nobody has stated', () => {
    expect(Object.keys(labelled(publicationAfter()))).toEqual(['编号', '主题分类', '公开期限', '公开方式', '公开范围']);
  });

  it('takes issuer, number and date from the one document that is published', () => {
    const publication = publicationAfter(({ documents }) => {
      const date = { iso: '2019-03-22', printed: '二〇一九年三月二十二日' };
      Object.assign(first(documents).data, { issuer: '某局', documentNumber: '某发〔2019〕1号', date });
    });
    expect(labelled(publication)).toMatchObject({
      发文机关: '某局',
      文号: '某发〔2019〕1号',
      成文日期: '二〇一九年三月二十二日',
    });
  });

  it('takes office and telephone from the settings, unless the publication states its own', () => {
    const site = { disclosure: { office: '甲科', telephone: '000-0000' } };
    expect(labelled(publicationAfter(), site)).toMatchObject({ 责任部门: '甲科', 监督电话: '000-0000' });
    const own = publicationAfter(({ publications }) => (first(publications).data.office = '乙科'));
    expect(labelled(own, site)).toMatchObject({ 责任部门: '乙科' });
  });

  it('says a last day', () => {
    const publication = publicationAfter(({ publications }) => (first(publications).data.until = '2026-12-31'));
    expect(labelled(publication)).toMatchObject({ 公开期限: '至2026年12月31日' });
  });
});

it('who issued a text is not taken for who publishes it', () => {
  const publication = publicationAfter(({ documents }) => (first(documents).data.issuer = '某局'));
  expect(bodyOf(publication, {})).toBe('制发机关：某局');
  expect(bodyOf(publication, { organiser: '某中心' })).toBe('某中心');
  expect(publicationFacts(publication, {}).map(({ label }) => label)).toContain('主体');
});

describe('the full text', () => {
  it('holds the document, and its entries by title only: their text stands in it', () => {
    const parts = publicationText(publicationAfter());
    const texts = parts.map(({ text }) => text);
    expect(texts).toContain('1.滥用自由裁量权,可能导致处罚不公。');
    expect(texts).toContain('GG-R001 滥用自由裁量权（鄂尔多斯：4级）');
    expect(texts).not.toContain('滥用自由裁量权,可能导致处罚不公。');
  });

  it('holds the text of an entry whose document is not published with it, and what it controls', () => {
    const parts = publicationText(
      publicationAfter(({ publications }) => {
        Object.assign(first(publications).data, {
          documents: [],
          entries: [{ kind: 'measures', catalogue: 'guigang' }],
        });
      }),
    );
    expect(parts).toContainEqual({ kind: 'paragraph', text: '正确使用自由裁量权。', from: 'source' });
    expect(parts).toContainEqual({
      kind: 'paragraph',
      text: '同属一部分的风险点：GG-R001 滥用自由裁量权',
      from: 'editors',
    });
  });
});
