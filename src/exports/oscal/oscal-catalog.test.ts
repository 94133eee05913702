import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../../edition/edition.ts';
import { minimalCatalogue } from '../testing/minimal-catalogue.ts';
import { oscalCatalog } from './oscal-catalog.ts';
import { type OscalControl, oscalCatalogSchema, type OscalGroup } from './oscal-schema.ts';

const controlsOf = (group: OscalGroup): readonly OscalControl[] =>
  'controls' in group ? group.controls : group.groups.flatMap((inner) => inner.controls);

describe.each(EDITIONS)('the OSCAL catalog of the %s edition', (edition) => {
  const document = oscalCatalog(minimalCatalogue(edition));
  const controls = document.catalog.groups.flatMap(controlsOf);

  it('is of the catalog model', () => {
    expect(oscalCatalogSchema.safeParse(JSON.parse(JSON.stringify(document))).error?.issues ?? []).toEqual([]);
  });

  it('has a control for every measure, under its catalogue and section', () => {
    expect(document.catalog.groups.map(({ id }) => id)).toEqual(['guigang']);
    expect(controls.map(({ id }) => id)).toEqual(['gg-m001']);
    expect(controls[0]?.parts?.[0]).toMatchObject({ name: 'statement', prose: '正确使用自由裁量权。' });
  });

  it('links a control with its risks, which are resources, and says on what basis', () => {
    const [risk] = document.catalog['back-matter'].resources;
    expect(risk?.description).toBe('滥用自由裁量权,可能导致处罚不公。');
    expect(controls[0]?.links).toContainEqual({
      href: `#${risk?.uuid ?? ''}`,
      rel: 'mitigates',
      text: 'GG-R001 滥用自由裁量权',
    });
    expect(controls[0]?.props).toContainEqual(
      expect.objectContaining({ name: 'mitigates', value: 'GG-R001', class: 'section' }),
    );
  });

  it('is the same whenever it is made', () => {
    expect(oscalCatalog(minimalCatalogue(edition))).toEqual(document);
  });
});

it('keeps a measure that stands in no section', () => {
  const document = oscalCatalog(
    minimalCatalogue('internal', (content) => {
      for (const { data } of content.catalogues) for (const section of data.sections) section.measurePath = ['别处'];
    }),
  );
  expect(document.catalog.groups.flatMap(controlsOf).map(({ id }) => id)).toEqual(['gg-m001']);
});
