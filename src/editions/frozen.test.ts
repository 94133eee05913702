import { describe, expect, it } from 'vitest';
import type { RawContent } from '../catalogue/raw.ts';
import { minimalContent } from '../catalogue/testing/minimal-content.ts';
import { minimalCatalogue } from '../exports/testing/minimal-catalogue.ts';
import { frozenProblems } from './frozen.ts';
import { snapshotOf } from './snapshot.ts';

const file = 'src/content/editions/2026.1.json';
const frozen = [{ file, snapshot: snapshotOf(minimalCatalogue()) }];

const problems = (change: (content: ReturnType<typeof minimalContent>) => void, records = frozen): string[] => {
  const content = minimalContent();
  change(content);
  return frozenProblems(records, content as RawContent).map((problem) => `${problem.file} ${problem.message}`);
};

describe('what was frozen', () => {
  it('agrees with the content it was frozen from', () => {
    expect(problems(() => undefined)).toEqual([]);
  });

  it('may not vanish', () => {
    expect(problems((content) => (content.measures = [])).join()).toMatch(
      /2026\.1\.json .*GG-M001 不见了；编号永久有效/,
    );
  });

  it('may not be hidden once it was public', () => {
    expect(
      problems((content) => {
        for (const { data } of content.measures) data.visibility = 'internal';
      }).join(),
    ).toMatch(/公开的 GG-M001 改成了内部/);
  });

  it('must be there for every edition but the last', () => {
    expect(
      problems((content) => {
        const [present] = content.editions;
        if (present) content.editions.unshift({ ...present, data: { ...present.data, id: '2000.1' } });
      }).join(),
    ).toMatch(/版次 2000\.1 没有定版记录/);
  });

  it('must be a snapshot', () => {
    expect(frozenProblems([{ file, snapshot: undefined }], minimalContent() as RawContent)[0]?.message).toContain(
      '不是定版记录',
    );
  });
});
