import { expect, test } from '../support/test.ts';

const ONE = '/publications/lj-p01/';

test('the list is filtered by category and keeps the choice in the address', async ({ page }) => {
  await page.goto('/publications/');
  await expect(page.getByRole('status')).toHaveText('共 10 条');
  await page.getByRole('checkbox', { name: /财务公开/ }).check();
  await expect(page.getByRole('status')).toHaveText('共 1 条');
  await expect(page).toHaveURL(/\?affairs=finance$/);
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText('共 10 条');
});

test('a term that has ended is marked as expired by the date of the reader, and only then', async ({ page }) => {
  // The content has none with a last day: one is written into the page on its way.
  await page.route(`**${ONE}`, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({
      response,
      body: body.replace(
        'data-publication-status="current"',
        'data-publication-status="current" data-until="2030-06-30"',
      ),
    });
  });
  for (const [today, status] of [
    ['2030-06-30T23:00:00+08:00', '公开中'],
    ['2030-07-01T00:30:00+08:00', '已到期'],
  ] as const) {
    await page.clock.setFixedTime(new Date(today));
    await page.goto(ONE);
    await expect(page.locator('[data-publication-status]')).toHaveText(status);
  }
});

test('the downloads open', async ({ page }) => {
  await page.goto(ONE);
  for (const link of await page.locator('.downloads a').all()) {
    const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(response.status()).toBe(200);
    expect((await response.body()).length).toBeGreaterThan(2000);
  }
});

for (const [sheet, width, height] of [
  ['notice', 595, 842],
  ['poster', 842, 1191],
] as const) {
  test(`the ${sheet} is one sheet with a code`, async ({ page }) => {
    await page.goto(`${ONE}${sheet}/`);
    await expect(page.getByRole('img', { name: '本页网址的二维码' })).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [
      Math.round(Number(w)),
      Math.round(Number(h)),
    ]);
    expect(sizes).toEqual([[width, height]]);
  });
}

test('the search finds a publication by its name', async ({ page }) => {
  await page.goto('/search/?q=重点岗位廉政风险点和防控措施');
  await expect(page.locator('[data-search-exact] li').filter({ hasText: 'LJ-P03' })).toBeVisible();
});

test('forms are filled in the internal edition only', async ({ page, edition }) => {
  await page.goto('/search/?q=自由裁量');
  await expect(page.getByRole('button', { name: /复制正文和引用/ }).first()).toBeVisible();
  const basket = page.getByRole('button', { name: /放入填表篮/ });
  if (edition === 'internal') await expect(basket.first()).toBeVisible();
  else await expect(basket).toHaveCount(0);
});
