import { exact, field, idsOf, near, open, queryOf, settled, status } from '../support/search-page.ts';
import { expect, test } from '../support/test.ts';

test.describe('results', () => {
  test('say what is only for reference', async ({ page }) => {
    await open(page, 'HZ-M06');
    await expect(exact(page).first()).toContainText('海珠 · 仅供参考');
    await open(page, 'HZ-M05');
    await expect(exact(page).first()).not.toContainText('仅供参考');
  });

  for (const [typed, id] of [
    ['GG-R001', 'GG-R001'],
    ['gg r1', 'GG-R001'],
    ['ＧＧ－Ｒ００１', 'GG-R001'],
    ['贵港 1', 'GG-R001'],
    ['贵港风险点 12', 'GG-R012'],
    ['hz-m05', 'HZ-M05'],
    ['HB-D1', 'HB-D1'],
    ['ljc3', 'LJ-C03'],
  ] as const) {
    test(`the identifier ${typed} comes first`, async ({ page }) => {
      await open(page, typed);
      await expect(exact(page).first()).toHaveAttribute('data-entry-id', id);
    });
  }

  test('of one kind of writing are those of the other', async ({ page }) => {
    await open(page, '吃拿卡要');
    await settled(page);
    const ids = await idsOf(page);
    expect(ids).toContain('HZ-R01');
    for (const typed of ['吃、拿、卡、要', '吃 拿 卡 要', '“吃，拿，卡，要”']) {
      await open(page, typed);
      await settled(page);
      expect(await idsOf(page), typed).toEqual(expect.arrayContaining(ids.slice(0, 4)));
    }
    await open(page, '自由裁量權');
    await expect(exact(page).first()).toHaveAttribute('data-entry-id', 'GG-R040');
  });

  test('that only come near stand apart', async ({ page }) => {
    await open(page, '专家信息泄漏');
    await expect(near(page).first()).toHaveAttribute('data-entry-id', 'HB-R3');
    await expect(exact(page)).toHaveCount(0);
    await expect(status(page)).toContainText('没有完全匹配的条目');
    await expect(page.getByRole('heading', { name: '相近' })).toBeVisible();
  });

  test('in straight quotes are exact only', async ({ page }) => {
    await open(page, '"专家信息泄漏"');
    await expect(status(page)).toHaveText('共 0 条');
    await expect(near(page)).toHaveCount(0);
    await expect(page.getByText('没有查到')).toBeVisible();
  });
});

test.describe('filters', () => {
  test('have counts that follow the query and are right', async ({ page }) => {
    await open(page, '监督');
    await settled(page);
    for (const value of ['measure', 'power', 'high', 'guigang:一级', 'haizhu', 'penalty']) {
      const label = page.locator(`label:has(input[value="${value}"])`);
      await expect(label.locator('[data-count]')).not.toHaveText('0');
      const count = await label.locator('[data-count]').innerText();
      await label.getByRole('checkbox').check();
      await expect(status(page)).toContainText(`共 ${count} 条`);
      await label.getByRole('checkbox').uncheck();
      await settled(page);
    }
  });

  test('combine, stand in the address, and come back with it', async ({ page }) => {
    await open(page, '检查');
    await page.getByRole('checkbox', { name: /^风险点/ }).check();
    await page.getByRole('checkbox', { name: /^贵港 \d/ }).check();
    await expect.poll(() => queryOf(page).toString()).toContain('kind=risk&catalogue=guigang');
    await settled(page);
    const ids = await idsOf(page);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => id.startsWith('GG-R'))).toBe(true);
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: /^贵港 \d/ })).not.toBeChecked();
    await page.goForward();
    await expect(page.getByRole('checkbox', { name: /^贵港 \d/ })).toBeChecked();
    await settled(page);
    expect(await idsOf(page)).toEqual(ids);
    await page.getByRole('button', { name: '去掉 目录：贵港' }).click();
    await expect.poll(() => queryOf(page).get('catalogue')).toBeNull();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(() => queryOf(page).toString()).toBe('q=%E6%A3%80%E6%9F%A5');
  });
});

test.describe('typing', () => {
  test('searches as one types and keeps the address', async ({ page }) => {
    await page.goto('/search/');
    await field(page).fill('小金库');
    await expect(exact(page).first()).toBeVisible();
    await expect.poll(() => queryOf(page).get('q')).toBe('小金库');
    await field(page).fill('');
    await expect(exact(page)).toHaveCount(0);
  });

  test('leaves a Chinese input method in peace', async ({ page }) => {
    await page.goto('/search/');
    await field(page).focus();
    const client = await page.context().newCDPSession(page);
    for (const text of ['g', 'go', 'gong', 'gongche']) {
      await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await page.waitForTimeout(500);
    expect(queryOf(page).get('q')).toBeNull();
    await client.send('Input.insertText', { text: '公车' });
    await expect(exact(page).first()).toBeVisible();
    await expect.poll(() => queryOf(page).get('q')).toBe('公车');
  });

  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    '"',
    '"""',
    '\\u0000 \u0000',
    '😀👨‍👩‍👧‍👦',
    '\u202Eمرحبا',
    '%00%ff&q=2#',
    "'; DROP TABLE --",
    '__proto__',
    'constructor',
    '*?[](){}|^$\\',
  ]) {
    test(`answers ${JSON.stringify(hostile)} civilly`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('dialog', () => errors.push('a dialog'));
      await page.goto('/search/');
      await field(page).fill(hostile);
      await field(page).press('Enter');
      await expect(status(page)).toContainText(/条/);
      expect(await page.locator('[data-search-page] img').count()).toBe(0);
      expect(errors).toEqual([]);
    });
  }

  test('answers 50,000 characters civilly', async ({ page }) => {
    await page.goto('/search/');
    await field(page).fill('风险防控'.repeat(12_500));
    await expect(page.getByText('只用了前 300 个字')).toBeVisible();
    await expect(status(page)).toContainText(/条/);
  });
});

test.describe('without opening a result', () => {
  test('its text is copied with the citation', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'GG-R040');
    await page.getByRole('button', { name: '复制正文和引用 GG-R040' }).click();
    await expect(exact(page).first()).toContainText('已复制正文和引用');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^滥用自由裁量权,[^]*\n（廉镜 \S+ · GG-R040《[^]*》）$/);
  });

  test('it is put into the form basket and taken out again', async ({ page }) => {
    await open(page, 'GG-R040');
    const button = page.getByRole('button', { name: '放入填表篮 GG-R040' });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(await page.evaluate(() => localStorage.getItem('lianjing:form-basket'))).toBe('["GG-R040"]');
    await page.reload();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await button.click();
    expect(await page.evaluate(() => localStorage.getItem('lianjing:form-basket'))).toBe('[]');
  });
});

test('the words are marked on the page of a result, and the marks can be taken away', async ({ page }) => {
  await open(page, '公车私用');
  await page.locator('li[data-entry-id="GG-R019"] > a').click();
  await expect(page.getByText('已标出搜索的字词：公车私用')).toBeVisible();
  const marks = () => page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map(String));
  expect((await marks()).length).toBeGreaterThan(1);
  expect(new Set(await marks())).toEqual(new Set(['公车私用']));
  await page.getByRole('button', { name: '去掉标记' }).click();
  expect(await marks()).toEqual([]);
  await expect(page).toHaveURL((url) => url.search === '');
});

test('filters that stand in the way are named', async ({ page }) => {
  await page.goto('/search/?q=小金库&catalogue=hubei');
  await page.getByRole('button', { name: /^去掉筛选条件，有 \d+ 条$/ }).click();
  await expect(exact(page).first()).toBeVisible();
});

test('the filters are a drawer on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, '监督');
  const box = page.getByRole('checkbox', { name: /^防控措施/ });
  await expect(box).toBeHidden();
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  await box.check();
  await page.getByRole('button', { name: '看筛选结果' }).click();
  await expect(box).toBeHidden();
  await expect(status(page)).toBeFocused();
});

test.describe('when it cannot search', () => {
  for (const [what, pattern] of [
    ['the description of the index', '**/pagefind/index.json*'],
    ['a part of the index', '**/pagefind/*/chunk/*'],
    ['a text', '**/pagefind/*/text/*'],
  ] as const) {
    test(`says why and offers the lists: ${what} is missing`, async ({ page }) => {
      await page.route(pattern, (route) => route.fulfill({ status: 404 }));
      await open(page, '公车');
      await expect(page.getByRole('alert')).toContainText('搜索索引没有读到');
      await expect(page.getByRole('link', { name: '全部风险点' })).toBeVisible();
      await page.unroute(pattern);
      await page.getByRole('button', { name: '再试一次' }).click();
      await expect(exact(page).first()).toBeVisible();
    });
  }

  test('says so without JavaScript and offers the lists', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/search/?q=公车');
    await expect(page.getByText('需要启用 JavaScript')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.getByRole('link', { name: '全部风险点' }).click();
    await expect(page).toHaveURL(/\/risks\/$/);
    await context.close();
  });
});
