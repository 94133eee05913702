import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readContent } from '../integrity/read-content.ts';
import { joinCatalogue } from './join.ts';
import { placeInWords } from './text/locator-words.ts';
import { minimalContent } from './testing/minimal-content.ts';
import type { Measure, Risk } from './types.ts';

const { content } = readContent(fileURLToPath(new URL('../..', import.meta.url)));
const internal = joinCatalogue(content, 'internal');
const open = joinCatalogue(content, 'public');

const risk = (id: string): Risk => {
  const entry = internal.byId.get(id);
  if (entry?.kind !== 'risk') throw new Error(id);
  return entry;
};
const measure = (id: string): Measure => {
  const entry = internal.byId.get(id);
  if (entry?.kind !== 'measure') throw new Error(id);
  return entry;
};
/** Identifiers of a catalogue's entries by section, as counts. */
const countBySection = (entries: readonly (Risk | Measure)[], catalogue: string) => {
  const counts = new Map<string, number>();
  for (const entry of entries.filter((candidate) => candidate.catalogue.id === catalogue)) {
    const section = entry.section?.id ?? '';
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return [...counts.values()];
};

describe('the catalogue holds what the sources list', () => {
  it.each([
    ['guigang', [5, 14, 2, 12, 11, 4, 5, 17, 5, 4, 5, 6, 6, 3], [8, 12, 12, 3, 12, 12, 6, 5, 11, 5, 4, 6, 6, 10, 4]],
    ['haizhu', [2, 5, 5, 8, 4, 4], [4, 4, 8, 7, 5, 5, 3]],
    ['hubei', [1, 1, 1, 1, 1], [3, 5, 4, 3, 3]],
    ['report', [3], [3]],
    ['ordos2020', [5, 3, 2, 3], [5, 3, 2, 3]],
  ])('%s, section by section', (catalogue, risks, measures) => {
    expect(countBySection(internal.risks, catalogue)).toEqual(risks);
    expect(countBySection(internal.measures, catalogue)).toEqual(measures);
  });

  it('and nothing besides', () => {
    const { risks, measures, documents, forms, examples } = internal;
    expect([risks, measures, documents, forms, examples].map((entries) => entries.length)).toEqual([
      148, 186, 7, 17, 12,
    ]);
  });
});

describe('levels', () => {
  it('of 贵港 are those of the section, and say so', () => {
    expect(risk('GG-R034').grade).toMatchObject({ label: '一级', normalised: 'high', granularity: 'section' });
    expect(risk('GG-R049').grade).toMatchObject({ label: '二级', normalised: 'medium' });
    expect(risk('GG-R001').grade).toMatchObject({ label: '三级', normalised: 'low' });
  });

  it('of the personal report are stated item by item', () => {
    expect(risk('GR-R1').grade).toMatchObject({ label: '高级', granularity: 'entry' });
    expect(risk('GR-R3').grade).toMatchObject({ label: '中级', granularity: 'entry' });
  });

  it('are not invented: 海珠, 湖北 and the 2020 department form state none', () => {
    const rated = internal.risks.filter(
      (entry) => ['haizhu', 'hubei', 'ordos2020'].includes(entry.catalogue.id) && entry.grade,
    );
    expect(rated).toEqual([]);
    expect(risk('HZ-R01').level).toBe('unrated');
  });
});

describe('links', () => {
  it('by section join everything in a section, both ways', () => {
    const { measures } = risk('HB-R1');
    expect(measures.map(({ target, basis }) => [target.id, basis])).toEqual([
      ['HB-M01', 'section'],
      ['HB-M02', 'section'],
      ['HB-M03', 'section'],
    ]);
    expect(measure('HB-M02').risks.map(({ target }) => target.id)).toEqual(['HB-R1']);
  });

  it('by number replace those by section', () => {
    expect(risk('ES20-R02').measures.map(({ target, basis }) => [target.id, basis])).toEqual([
      ['ES20-M02', 'numbered'],
    ]);
  });

  it('put the stronger basis first', () => {
    const bases = risk('GG-R019').measures.map(({ basis }) => basis);
    expect(bases[0]).toBe('editorial');
    expect(bases.indexOf('section')).toBe(bases.lastIndexOf('editorial') + 1);
  });

  it('are absent where the source has none, and the entry says why', () => {
    expect(measure('GG-M001').risks).toEqual([]);
    expect(measure('GG-M001').data.mitigatesNothing).toBeTruthy();
    expect(measure('HZ-M34').risks).toEqual([]);
  });
});

describe('places', () => {
  it('lead to the paragraph, and the paragraph back', () => {
    const entry = risk('GG-R041');
    const { source, anchor, path } = entry.place;
    expect(source.id).toBe('GG-D2');
    expect(path).toBe(`/documents/gg-d2/#${anchor}`);
    expect(source.entriesAt.get(anchor)).toContain(entry);
    expect(placeInWords(entry.place)).toBe(
      '第七条 岗位廉政风险点 › 第二部分:个性类风险点 › 一、行政执法类风险点 › (二)行政处罚风险点 › 第 8 项',
    );
  });

  it('of several measures in one paragraph are that paragraph', () => {
    const { anchor, source } = measure('HB-M01').place;
    expect(source.entriesAt.get(anchor)?.map(({ id }) => id)).toEqual(['HB-M01', 'HB-M02', 'HB-M03']);
  });

  it('do not repeat a number that the heading bears', () => {
    expect(placeInWords(risk('HB-R3').place)).toBe('二、防控重点 › （三）专家管理风险。');
  });
});

describe('the public edition', () => {
  it('holds no internal entry and no internal catalogue', () => {
    expect([...open.byId.values()].filter((entry) => entry.visibility !== 'public')).toEqual([]);
    expect(open.catalogues.map(({ id }) => id)).not.toContain('ordos2020');
    expect(open.examples).toEqual([]);
  });

  it('holds every public entry', () => {
    const isPublic = [...internal.byId.values()].filter((entry) => entry.visibility === 'public');
    expect([...open.byId.keys()].toSorted()).toEqual(isPublic.map(({ id }) => id).toSorted());
  });

  it('links to nothing internal', () => {
    const linked = open.risks.flatMap((entry) => entry.measures.map(({ target }) => target));
    expect(linked.filter((target) => !open.byId.has(target.id))).toEqual([]);
  });

  it('leaves out an entry without a stated visibility', () => {
    const raw = minimalContent();
    for (const { data } of raw.concepts) data.visibility = 'internal';
    expect(joinCatalogue(raw, 'public').concepts).toEqual([]);
  });
});
