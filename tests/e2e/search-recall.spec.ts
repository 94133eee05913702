import type { Page } from '@playwright/test';
import type { Harness } from '../search/harness.ts';
import { openHarness } from '../search/install-harness.ts';
import { type Substrings, substringsOf, textsOf } from '../search/substrings.ts';
import { expectNoFaults } from '../support/faults.ts';
import { catalogueOf } from '../support/model.ts';
import { expect, test } from '../support/test.ts';

const BATCH = 1000;

/** Says for each query which entries hold it and were not found. */
async function missed(
  page: Page,
  queries: readonly string[],
  holders: Substrings,
  order: 'exact' | 'exactCold',
): Promise<string[]> {
  const faults: string[] = [];
  for (let start = 0; start < queries.length; start += BATCH) {
    const batch = queries.slice(start, start + BATCH);
    const answers = await page.evaluate(
      ([asked, how]) => (globalThis as unknown as { searchHarness: Harness }).searchHarness[how](asked),
      [batch, order] as const,
    );
    for (const [index, query] of batch.entries()) {
      const found = new Set(answers[index]);
      for (const id of holders.get(query) ?? []) if (!found.has(id)) faults.push(`查“${query}”没有找到 ${id}`);
    }
  }
  return faults;
}

/** White space is no text: a piece of nothing else finds nothing, and is not asked. */
const isText = (substring: string): boolean => substring.trim() !== '';

test('every 2, 3 and 4 characters that stand in an entry find it', async ({ page, edition }) => {
  test.setTimeout(120_000);
  const holders = substringsOf(catalogueOf(edition), [2, 3, 4]);
  const queries = [...holders.keys()].filter(isText);
  expect(queries.length).toBeGreaterThan(50_000);
  await openHarness(page);
  expectNoFaults(await missed(page, queries, holders, 'exact'));
});

test('so does every single character', async ({ page, edition }) => {
  const holders = substringsOf(catalogueOf(edition), [1]);
  await openHarness(page);
  expectNoFaults(await missed(page, [...holders.keys()].filter(isText), holders, 'exact'));
});

test('and so they do as the first query of a fresh page', async ({ page, edition }) => {
  test.setTimeout(120_000);
  const holders = substringsOf(catalogueOf(edition), [2, 3, 4, 6]);
  const queries = [...holders.keys()].filter(isText);
  // Every so many-th, so that they come from all texts; a prime, so that they come from all places in them.
  const sample = queries.filter((_, index) => index % 601 === 0);
  expect(sample.length).toBeGreaterThan(150);
  await openHarness(page);
  expectNoFaults(await missed(page, sample, holders, 'exactCold'));
});

test('whole sentences find their entry, and it comes first', async ({ page, edition }) => {
  test.setTimeout(120_000);
  const entries = [...catalogueOf(edition).risks, ...catalogueOf(edition).measures];
  const asked = entries.flatMap((entry) => {
    const sentence = textsOf(entry).at(-1) ?? '';
    return sentence.length < 12 ? [] : [{ id: entry.id, sentence: sentence.slice(0, 280) }];
  });
  await openHarness(page);
  const answers = await page.evaluate(
    (queries) => (globalThis as unknown as { searchHarness: Harness }).searchHarness.ranked(queries, 3),
    asked.map(({ sentence }) => sentence),
  );
  const texts = new Map(entries.map((entry) => [entry.id, textsOf(entry).join('\n')]));
  expectNoFaults(
    asked
      .map(({ id, sentence }, index) => ({ id, sentence, answer: answers[index] ?? [] }))
      // The same sentence may stand in two entries; either may come first.
      .filter(
        ({ id, sentence, answer }) => !answer.includes(id) || texts.get(answer[0] ?? '')?.includes(sentence) !== true,
      )
      .map(({ id, sentence, answer }) => `查“${sentence}”应先见 ${id}，实为 ${answer.slice(0, 3).join('、')}`),
  );
});
