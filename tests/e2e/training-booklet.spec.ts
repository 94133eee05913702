import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { bookletData } from '../../src/training/booklet/build.ts';
import { courseBooklet, entriesOfCourse } from '../../src/training/booklet/course-booklet.ts';
import { ALL_RULES, axeFaults, installAxe } from '../support/axe.ts';
import { expectNoFaults } from '../support/faults.ts';
import { catalogueOf } from '../support/model.ts';
import { expect, test } from '../support/test.ts';

const BOOKLET = '/training/booklet/';
const catalogue = catalogueOf('internal');
const data = bookletData(catalogue);

const rows = (page: Page) => page.locator('[data-list] li');
const idsInList = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-id')));
const pages = (page: Page) => page.locator('.booklet-page');

/** The printed pages as text, without the white space that a PDF adds. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(fold);
}

/** A PDF names glyphs that two characters share by either: 目 may come back as the radical ⽬. */
const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** The words as they may come back: Unicode has no folding for the radicals of simplified characters (⻛ for 风). */
const asPrinted = (words: string): RegExp =>
  new RegExp(fold(words).replace(/[^]/gu, (character) => `[${character.replace(/[\\\]^-]/, '\\$&')}\u2e80-\u2eff]`));

/** Entries with the pages that the contents give them. */
const contentsOf = (page: Page) =>
  page
    .locator('.booklet-page .booklet-contents-row')
    .evaluateAll((all) =>
      all.map(
        (row) =>
          [row.children[1]?.textContent.split('　').at(-1) ?? '', Number(row.lastElementChild?.textContent)] as const,
      ),
    );

test('entries are chosen by conditions, moved, taken out, and stand in the address', async ({ page }) => {
  await page.goto(BOOKLET);
  await page.getByRole('combobox', { name: '业务领域' }).selectOption({ label: '招标投标' });
  await page.getByRole('combobox', { name: '岗位' }).selectOption({ label: '招标办' });
  await page.getByRole('combobox', { name: '种类' }).selectOption({ label: '风险点' });
  const wanted = data.entries
    .filter(
      ({ facets }) => facets.domain[0] === 'bidding' && facets.post.includes('招标办') && facets.kind[0] === 'risk',
    )
    .map(({ id }) => id);
  expect(wanted.length).toBeGreaterThan(2);
  await expect(page.locator('[data-found]')).toHaveText(`符合的有 ${String(wanted.length)} 条。`);
  await page.getByRole('button', { name: `加入 ${String(wanted.length)} 条` }).click();
  expect(await idsInList(page)).toEqual(wanted);
  const [first = '', second = ''] = wanted;
  await page.getByRole('button', { name: `下移 ${first}` }).click();
  expect((await idsInList(page)).slice(0, 2)).toEqual([second, first]);
  await expect(page.getByRole('button', { name: `下移 ${first}` })).toBeFocused();
  await page.getByRole('button', { name: `移出 ${second}` }).press('Enter');
  await expect(page.getByRole('status')).toContainText(`${second} 已移出`);
  await expect(page.getByRole('button', { name: `移出 ${first}` })).toBeFocused();
  const list = await idsInList(page);
  await page.reload();
  await expect(rows(page)).toHaveCount(list.length);
  expect(await idsInList(page)).toEqual(list);
});

test('the basket is taken, and identifiers are; what is not there is said', async ({ page }) => {
  await page.goto('/search/?q=%E6%8B%9B%E6%A0%87%E6%96%87%E4%BB%B6');
  const taken = page.locator('[data-search-exact] li[data-kind="risk"]').first();
  const id = (await taken.getAttribute('data-entry-id')) ?? '';
  await taken.getByRole('button', { name: `放入填表篮 ${id}` }).click();
  await taken.getByRole('link', { name: '编成活页册' }).click();
  await expect(rows(page)).toHaveCount(1);
  expect(await idsInList(page)).toEqual([id]);
  await page.getByRole('textbox', { name: '按编号' }).fill('lj-c01、XX-R01');
  await page.getByRole('button', { name: '加入编号' }).click();
  await expect(page.getByRole('status')).toContainText('没有 XX-R01');
  expect(await idsInList(page)).toEqual([id, 'LJ-C01']);
});

test('it is printed with cover, contents whose pages are right, and every text whole', async ({ page }) => {
  const bidding = catalogue.courses.filter(({ id }) => id === 'bidding').flatMap(entriesOfCourse);
  const ids = [...new Set([...bidding, 'ES19-D1', 'GG-R041'])];
  await page.goto(`${BOOKLET}?e=${ids.join('.')}`);
  await page.getByLabel('书名').fill('招标投标岗位学习材料');
  await page.getByRole('textbox', { name: '单位' }).fill('某交易中心');
  await expect(page.locator('.booklet-cover')).toContainText('某交易中心');
  expect(page.url()).not.toContain(encodeURIComponent('某'));
  const text = await printed(page);
  await expect(pages(page)).toHaveCount(text.length);
  expect(text[0]).toContain('招标投标岗位学习材料');
  const [, front = '', body = ''] =
    /目录和说明 (\d+) 页，正文 (\d+) 页/.exec(await page.locator('[data-pages]').innerText()) ?? [];
  expect(text).toHaveLength(1 + Number(front) + Number(body));
  const bodyPages = text.slice(1 + Number(front));
  bodyPages.forEach((words, index) => {
    expect(words).toContain(`—${String(index + 1)}—`);
  });
  const contents = await contentsOf(page);
  expect(contents.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
  for (const [id, number] of contents) {
    const title = data.entries.find((entry) => entry.id === id)?.title ?? '';
    expect(bodyPages[number - 1], `${id} on page ${String(number)}`).toMatch(asPrinted(title + id));
  }
  // What a page break divides is put together again by leaving the numbers of pages out.
  const whole = bodyPages.map((words) => words.replace(/—\d+—/, '')).join('');
  for (const id of ids) {
    for (const { text: words } of data.entries.find((entry) => entry.id === id)?.text ?? [])
      expect(whole, id).toMatch(asPrinted(words));
  }
});

test('no line goes over the foot of a page', async ({ page }) => {
  await page.goto(`${BOOKLET}?e=ES19-D1.GG-D2.HZ-R01_28`);
  await expect(pages(page)).not.toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const over = await page.locator('.booklet-text').evaluateAll((all) =>
    all.flatMap((sheet, index) => {
      const { bottom } = sheet.getBoundingClientRect();
      const last = sheet.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      return last > bottom + 1 ? [`${String(index)}: ${String(last - bottom)}`] : [];
    }),
  );
  expect(over).toEqual([]);
});

test('it is saved as Word: headings, contents with pages, numbers of pages, Chinese typefaces', async ({ page }) => {
  await page.goto(`${BOOKLET}?e=HZ-R01_12.ES20-R03`);
  await page.getByLabel('副题').fill('试用/一');
  await expect(page.locator('.booklet-cover')).toContainText('试用');
  const contents = await contentsOf(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 Word' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('廉政风险防控条目选编_试用-一.docx');
  const parts = unzipSync(readFileSync(await file.path()));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const xml = part('word/document.xml');
  const plain = (text: string) => text.replace(/<w:tab\/>/g, '\t').replace(/<[^>]+>/g, '');
  const paragraphs = xml.split('</w:p>').map((each) => ({ xml: each, text: plain(each) }));
  const headings = paragraphs.filter((each) => each.xml.includes('w:val="Heading2"')).map(({ text }) => text);
  expect(headings.map((text) => text.split('　').at(-1))).toEqual(contents.map(([id]) => id));
  const rowsOfContents = paragraphs
    .filter((each) => each.xml.includes('w:val="TOC2"'))
    .map(({ text }) => /([A-Z0-9]+-[A-Z]\d+)\s*(?:PAGEREF[^\d]*_Toc\w+[^\d]*)?(\d+)$/.exec(text)?.slice(1));
  expect(rowsOfContents).toEqual(contents.map(([id, number]) => [id, String(number)]));
  for (const { text } of data.entries.find(({ id }) => id === 'HZ-R11')?.text ?? [])
    expect(paragraphs.map((each) => each.text)).toContain(text);
  expect(plain(xml)).toContain('含不公开的条目，不得对外发布');
  expect(part('word/footer1.xml')).toContain('PAGE');
  expect(xml).toContain('w:fmt="upperRoman"');
  expect(xml).toContain('w:eastAsia="仿宋_GB2312"');
});

test('each course has its booklet', async ({ page }) => {
  for (const course of catalogue.courses) {
    await page.goto(course.path);
    expect(entriesOfCourse(course), course.id).not.toEqual([]);
    const link = page.getByRole('link', { name: '条目活页册' });
    await expect(link).toHaveAttribute('href', courseBooklet(course));
    await link.click();
    await expect(rows(page)).toHaveCount(entriesOfCourse(course).length);
  }
});

test('nothing that is typed leaves the browser, and the cover is forgotten with the tab', async ({ page, context }) => {
  await page.goto(`${BOOKLET}?e=GG-R001`);
  await expect(pages(page)).not.toHaveCount(0);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('书名').fill('不外传');
  await expect(page.locator('.booklet-cover')).toContainText('不外传');
  expect(requests).toEqual([]);
  await page.reload();
  await expect(page.getByLabel('书名')).toHaveValue('不外传');
  const other = await context.newPage();
  await other.goto(`${BOOKLET}?e=GG-R001`);
  await expect(pages(other)).not.toHaveCount(0);
  await expect(other.getByLabel('书名')).toHaveValue('');
});

test('without scripts it says so, and leads to pages that print by themselves', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(BOOKLET);
  await expect(page.getByText('编册要用脚本。')).toBeVisible();
  await expect(page.getByRole('link', { name: /^讲义：/ })).toHaveCount(catalogue.courses.length);
  await expect(page.getByRole('button', { name: '存为 Word' })).toBeHidden();
  await context.close();
});

test('no accessibility fault, and nothing wider than a phone', async ({ page }) => {
  await installAxe(page);
  const faults: string[] = [];
  for (const query of ['', '?e=HZ-R01_05.LJ-C01']) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(BOOKLET + query);
    await expect(page.locator('[data-found]')).toBeVisible();
    if (query !== '') await expect(pages(page)).not.toHaveCount(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await axeFaults(page, ALL_RULES)).map((fault) => `${query} ${colorScheme} ${fault}`));
    }
  }
  expectNoFaults(faults);
});
