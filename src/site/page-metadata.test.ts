import { describe, expect, it } from 'vitest';
import { metaTags, type PageKind } from './page-metadata.ts';

const tags = (kind: PageKind, site = {}, domain?: string) =>
  Object.fromEntries(
    metaTags(site, domain, { title: '题', description: '述', kind }).map(({ name, content }) => [name, content]),
  );

describe('the metadata of a page', () => {
  it('names the site, and leaves out what nobody has set', () => {
    expect(tags({ kind: 'site' })).toEqual({ SiteName: '廉镜' });
  });

  it('takes the domain from the build, unless the office states another', () => {
    expect(tags({ kind: 'site' }, {}, 'a.example')).toEqual({ SiteName: '廉镜', SiteDomain: 'a.example' });
    const site = { name: '某网', domain: 'b.example', identificationCode: '0000000000' };
    expect(tags({ kind: 'site' }, site, 'a.example')).toEqual({
      SiteName: '某网',
      SiteDomain: 'b.example',
      SiteIDCode: '0000000000',
    });
  });

  it('describes a list', () => {
    expect(tags({ kind: 'column', type: '政策文件', keywords: ['方案', '通知'] })).toMatchObject({
      ColumnName: '题',
      ColumnDescription: '述',
      ColumnKeywords: '方案,通知',
      ColumnType: '政策文件',
    });
  });

  it('dates an article to the minute', () => {
    expect(tags({ kind: 'article', published: '2026-11-21', source: '某局' })).toMatchObject({
      ArticleTitle: '题',
      PubDate: '2026-11-21 00:00',
      ContentSource: '某局',
    });
  });
});
