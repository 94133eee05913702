import type { Harness } from '../search/harness.ts';
import { openHarness } from '../search/install-harness.ts';
import { judgedQueries, QUERY_KINDS, type QueryKind } from '../search/queries.ts';
import { expect, test } from '../support/test.ts';

const CUT = 10;

interface Figures {
  /** Mean reciprocal rank of a best answer. */
  readonly rank: number;
  /** Share of the relevant ones. */
  readonly recall: number;
  /** Share of queries with a best answer in the first place. */
  readonly first: number;
}

/** Least figures among the first ten results. */
const LEAST: Readonly<Record<QueryKind, Figures>> = {
  'exact wording': { rank: 1, recall: 0.98, first: 1 },
  'other order': { rank: 0.99, recall: 0.99, first: 0.97 },
  // The target is 0.97 and 0.95 for these and the two beside them, with room for a few entries more.
  paraphrase: { rank: 0.965, recall: 0.95, first: 0.94 },
  'several words': { rank: 0.98, recall: 0.975, first: 0.97 },
  pinyin: { rank: 0.99, recall: 0.95, first: 0.95 },
  identifier: { rank: 1, recall: 1, first: 1 },
  typo: { rank: 0.99, recall: 0.97, first: 0.95 },
  title: { rank: 1, recall: 0.95, first: 1 },
};

/** Of all kinds together: the queries about internal entries are few. */
const LEAST_INTERNAL: Figures = { rank: 0.94, recall: 0.96, first: 0.88 };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test('the right entry comes first, kind of query by kind', async ({ page, edition }) => {
  test.setTimeout(120_000);
  const queries = judgedQueries().filter((query) => query.edition === edition);
  await openHarness(page);
  const answers = await page.evaluate(
    ([asked, most]) => (globalThis as unknown as { searchHarness: Harness }).searchHarness.ranked(asked, most),
    [queries.map(({ query }) => query), CUT] as const,
  );
  const scored = queries.map(({ kind, best, relevant }, index) => {
    const answer = answers[index] ?? [];
    const at = answer.findIndex((id) => best.includes(id));
    const found = relevant.filter((id) => answer.includes(id)).length;
    const rank = at === -1 ? 0 : 1 / (at + 1);
    return { kind, rank, recall: found / Math.min(CUT, relevant.length), first: at === 0 ? 1 : 0 };
  });
  const groups =
    edition === 'internal'
      ? [{ kind: 'internal', mine: scored, least: LEAST_INTERNAL }]
      : QUERY_KINDS.map((kind) => ({
          kind,
          mine: scored.filter((query) => query.kind === kind),
          least: LEAST[kind],
        }));
  const table = groups.map(({ kind, mine, least }) => {
    return {
      kind,
      least,
      queries: mine.length,
      rank: mean(mine.map(({ rank }) => rank)),
      recall: mean(mine.map(({ recall }) => recall)),
      first: mean(mine.map(({ first }) => first)),
    };
  });
  console.log(
    table
      .map(
        ({ kind, queries: count, rank, recall, first }) =>
          `${kind} (${String(count)}): MRR@10 ${rank.toFixed(3)}, recall@10 ${recall.toFixed(3)}, first ${first.toFixed(3)}`,
      )
      .join('\n'),
  );
  for (const { kind, least, rank, recall, first } of table) {
    expect.soft(rank, `MRR@10 of ${kind}`).toBeGreaterThanOrEqual(least.rank);
    expect.soft(recall, `recall@10 of ${kind}`).toBeGreaterThanOrEqual(least.recall);
    expect.soft(first, `share of ${kind} with a best answer first`).toBeGreaterThanOrEqual(least.first);
  }
});

for (const [typed, expected] of [
  ['自由裁量權', 'GG-R040'],
  ['公務接待超標準', 'HZ-R27'],
  ['zycl', 'GG-R040'],
  ['xiaojinku', 'GG-R082'],
  ['zhaobiao', 'HZ-R08'],
  ['zb', 'HZ-R08'],
  ['评专家', 'HB-R3'],
  ['专家信息泄漏', 'HB-R3'],
  ['公车私用 喝酒', 'GG-R019'],
  ['拖着不办', 'HZ-R02'],
  ['黑客攻击', 'HB-M13'],
  ['自由栽量权', 'GG-R040'],
  ['围标', 'HB-R5'],
  ['公务用车私用', 'GG-R019'],
] as const) {
  test(`${typed} finds ${expected}`, async ({ page }) => {
    await page.goto(`/search/?${new URLSearchParams({ q: typed }).toString()}`);
    await expect(page.locator(`[data-search-page] li[data-entry-id="${expected}"]`)).toBeVisible();
  });
}

test('a likely slip is asked about, and other words that were looked for are named', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: '自由栽量权' }).toString()}`);
  await page.getByText('您要找的是不是：').getByRole('link', { name: '自由裁量权' }).click();
  await expect(page.locator('[data-search-exact] li[data-entry-id]').first()).toHaveAttribute(
    'data-entry-id',
    'GG-R040',
  );
  await page.goto(`/search/?${new URLSearchParams({ q: '公务用车' }).toString()}`);
  await expect(page.getByText('同时查找：')).toContainText('公车');
  await page.goto('/search/?q=zhaobiao');
  await expect(page.getByText('按拼音查找标题')).toBeVisible();
});
