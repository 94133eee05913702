/** What the search page has of the edition; what its scripts do alike in both is tested in the internal one. */
import { substringsOf } from '../search/substrings.ts';
import { catalogueOf } from '../support/model.ts';
import { exact, idsOf, open, settled, status } from '../support/search-page.ts';
import { expect, test } from '../support/test.ts';

test('results carry identifier, kind, marked words, level with its scale, and lead to the entry', async ({ page }) => {
  await open(page, '滥用自由裁量权');
  const first = exact(page).first();
  await expect(first).toHaveAttribute('data-entry-id', 'GG-R040');
  await expect(first).toHaveAttribute('data-kind', 'risk');
  await expect(first.locator('mark').first()).toHaveText('滥用自由裁量权');
  await expect(first).toContainText('贵港 一级（最高） · 归一：高');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/risks\/gg-r040\//);
});

test('all results can be reached', async ({ page, edition }) => {
  await open(page, '监督');
  await settled(page);
  const holders = substringsOf(catalogueOf(edition), [2]).get('监督') ?? new Set();
  const more = page.getByRole('button', { name: '显示更多' });
  while (await more.isVisible()) {
    const before = await exact(page).count();
    await more.click();
    // A page of ten may come in several parts; the button goes with the last of them.
    await expect.poll(async () => (await more.isHidden()) || (await exact(page).count()) === before + 10).toBe(true);
  }
  expect(await idsOf(page)).toEqual(expect.arrayContaining([...holders]));
  const shown = await exact(page).count();
  await expect(status(page)).toHaveText(`共 ${String(shown)} 条`);
  // A saved address shows as much again.
  await page.reload();
  await expect(exact(page)).toHaveCount(shown);
});

test('filters work without a query, and 未定级 is one of the levels', async ({ page, edition }) => {
  await page.goto('/search/?kind=risk&level=unrated');
  const unrated = catalogueOf(edition).risks.filter((risk) => risk.level === 'unrated').length;
  await expect(status(page)).toHaveText(`共 ${String(unrated)} 条`);
});

test('filters know the visibility in the internal edition only', async ({ page, edition }) => {
  await page.goto('/search/');
  await expect(page.getByRole('group', { name: '公开范围' })).toHaveCount(edition === 'internal' ? 1 : 0);
});
