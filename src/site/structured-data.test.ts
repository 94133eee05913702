import { describe, expect, it } from 'vitest';
import { documentSchema } from '../schemas/document.ts';
import { FRONT_MATTER } from '../catalogue/testing/minimal-content.ts';
import { breadcrumbList, documentThing, jsonLd } from './structured-data.ts';

const address = (path: string) => `https://site.example${path}`;
const document = documentSchema.parse(FRONT_MATTER.document);

describe('structured data', () => {
  it('counts the steps from the home page to the page itself', () => {
    expect(breadcrumbList([{ label: '文件', path: '/documents/' }], '某方案', address)?.itemListElement).toMatchObject([
      { position: 1, item: 'https://site.example/' },
      { position: 2, name: '文件', item: 'https://site.example/documents/' },
      { position: 3, name: '某方案' },
    ]);
    expect(breadcrumbList([], '文件', address)).toBeUndefined();
  });

  it('says of a document only what the document states', () => {
    const text = jsonLd([documentThing(document, '/documents/gg-d1/', address)]);
    expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org', '@type': 'Legislation' });
    expect(text).not.toMatch(/legislationDate|legislationPassedBy|undefined/);
  });

  it('does not call a report legislation', () => {
    const report = { ...document, kind: '个人报告模板' as const, issuer: '某局' };
    expect(documentThing(report, '/documents/gr-d1/', address)).toMatchObject({
      '@type': 'DigitalDocument',
      publisher: { name: '某局' },
    });
  });

  it('cannot be ended by its own text', () => {
    expect(jsonLd([{ '@type': 'Dataset', name: '</script>' }])).not.toContain('</script>');
  });
});
