import type { Locator, Page } from '@playwright/test';
import { bankOf } from '../../src/training/questions/bank.ts';
import { answersOf, type Question } from '../../src/training/questions/question.ts';
import { ALL_RULES, axeFaults, installAxe } from '../support/axe.ts';
import { expectNoFaults } from '../support/faults.ts';
import { catalogueOf } from '../support/model.ts';
import { expect, test } from '../support/test.ts';

const catalogue = catalogueOf('internal');

const forms = (page: Page) => page.locator('form.question');

/** Fills in an answer by keyboard and mouse alike, from the words on the screen. */
async function answer(form: Locator, question: Question, rightly: boolean): Promise<void> {
  switch (question.kind) {
    case 'choice': {
      const wanted = question.options
        .filter(({ right }) => right === rightly)
        .slice(0, question.multiple ? undefined : 1);
      for (const { text } of wanted) await form.getByLabel(text, { exact: true }).check();
      return;
    }
    case 'sort':
      for (const { text, bin } of question.items) {
        const list = form.getByLabel(`“${text}”归入`, { exact: true });
        const head = question.bins[bin] ?? '';
        const own = await optionOf(form, question.pairs, head);
        const labels = (await list.locator('option').allInnerTexts()).filter((label) => label !== '——');
        await list.selectOption({ label: rightly ? own : (labels.find((label) => label !== own) ?? own) });
      }
      return;
    case 'cloze': {
      const gaps = question.pieces.filter((piece) => typeof piece === 'number');
      for (const [index, gap] of gaps.entries()) {
        const option = question.options[rightly ? gap : (gap + 1) % question.options.length] ?? '';
        await form.getByLabel(`第 ${String(index + 1)} 空`).selectOption({ label: option });
      }
      return;
    }
    case 'faults': {
      const answers = new Set(answersOf(question));
      const boxes = form.getByRole('checkbox');
      for (let line = 0; line < question.lines.length; line += 1)
        if (answers.has(line) === rightly) await boxes.nth(line).check();
    }
  }
}

/** In a matching question the list names the measure by its letter. */
async function optionOf(form: Locator, pairs: boolean, text: string): Promise<string> {
  if (!pairs) return text;
  const heads = await form.locator('.sort-head').allInnerTexts();
  const head = heads.find((each) => each.replace(/\s+/g, '').endsWith(text.replace(/\s+/g, ''))) ?? '';
  return head.slice(0, head.indexOf('：'));
}

for (const course of catalogue.courses) {
  const bank = new Map(bankOf(course.data.exercises, catalogue).map((question) => [question.id, question]));

  test(`exercises of ${course.id}, answered rightly and wrongly`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`/training/${course.id}/exercises/`);
    await expect(forms(page).first()).toBeVisible();
    for (const rightly of [true, false]) {
      const count = await forms(page).count();
      expect(count).toBeGreaterThanOrEqual(10);
      for (let index = 0; index < count; index += 1) {
        const form = forms(page).nth(index);
        const question = bank.get((await form.getAttribute('data-question-id')) ?? '');
        if (question === undefined) throw new Error('The page asks what is not in the bank.');
        await form.getByRole('button', { name: '对答案' }).click();
        await expect(form.getByRole('alert')).toHaveText('还没有答完，答完再对。');
        await answer(form, question, rightly);
        await form.getByRole('button', { name: '对答案' }).click();
        const outcome = form.locator('.question-outcome');
        if (question.kind === 'faults')
          await expect(outcome).toHaveText(rightly ? /共 (\d+) 行，看出了 \1 行/ : /看出了 0 行/);
        else await expect(outcome, question.id).toHaveText(rightly ? /^✓ 对/ : /^✗/);
        await expect(form.locator('figure a').first()).toHaveAttribute('href', question.cites[0]?.path ?? '');
      }
      if (rightly) await page.getByRole('button', { name: '换十题' }).click();
    }
  });
}

test('results stay in the browser and can be erased', async ({ page }) => {
  await page.goto('/training/levels/exercises/');
  const bank = new Map(
    catalogue.courses
      .flatMap(({ data }) => bankOf(data.exercises, catalogue))
      .map((question) => [question.id, question]),
  );
  const form = forms(page).first();
  const question = bank.get((await form.getAttribute('data-question-id')) ?? '');
  if (question) await answer(form, question, true);
  await form.getByRole('button', { name: '对答案' }).click();
  await expect(page.locator('[data-tally]')).toContainText('做过 1 题，最近一次做对 1 题');
  await page.reload();
  await expect(page.locator('[data-tally]')).toContainText('做过 1 题');
  await page.getByRole('button', { name: '清除我的成绩' }).click();
  await expect(page.locator('[data-tally]')).toContainText('做过 0 题');
  expect(await page.evaluate(() => localStorage.getItem('lianjing:exercises'))).toBeNull();
});

test('an item is dragged into its category', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto('/training/four-categories/exercises/');
  const form = page.locator('form[data-question-id^="sort-plan"]').first();
  await expect(form).toBeVisible();
  // Which question it is, and where, is left to chance; scrolling in the middle of it would end the drag.
  await form.evaluate((element) => {
    element.scrollIntoView();
  });
  const item = form.locator('.sort-item').first();
  const text = await item.locator('span').first().innerText();
  await item.dragTo(form.locator('.sort-bin').nth(1));
  await expect(form.locator('.sort-bin').nth(1)).toContainText(text);
  await expect(form.getByLabel(`“${text}”归入`, { exact: true })).toHaveValue('1');
});

test('a paper is the same for the same number, and prints with sheet and key', async ({ page }) => {
  await page.goto('/training/discretion/paper/?seed=417&count=12');
  const paper = page.getByRole('region', { name: '试卷' });
  await expect(paper.locator('.paper-question')).toHaveCount(12);
  await expect(paper).toContainText('卷号 417');
  const text = await paper.innerText();
  await page.reload();
  await expect(paper.locator('.paper-question')).toHaveCount(12);
  expect(await paper.innerText()).toBe(text);
  await expect(page.getByRole('region', { name: '答题卡' }).locator('.sheet-cell')).toHaveCount(12);
  await expect(page.getByRole('region', { name: '答案' }).locator('li')).toHaveCount(12);
  await page.getByRole('button', { name: '换一份' }).click();
  expect(await paper.innerText()).not.toBe(text);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThanOrEqual(4);
});

test('the group is asked, sees the time run, the answer and the next question', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/training/levels/group/');
  await expect(page.locator('[data-group-place]')).toHaveText('第 1 题，共 12 题');
  await expect(page.locator('[data-group-clock]')).toHaveText(/还有 (30|29) 秒/);
  const sizes = await page
    .locator('.group *:visible')
    .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
  await page.keyboard.press('PageDown');
  await expect(page.locator('.question-answer')).toContainText('出处：');
  await page.keyboard.press(' ');
  await expect(page.locator('[data-group-place]')).toHaveText('第 2 题，共 12 题');
  await expect(page.locator('.question-answer')).toBeEmpty();
  await page.keyboard.press('PageUp');
  await expect(page.locator('[data-group-place]')).toHaveText('第 1 题，共 12 题');
});

test('no accessibility fault in exercises, papers and the group', async ({ page }) => {
  await installAxe(page);
  const faults: string[] = [];
  for (const path of [
    'filling-forms/exercises',
    'four-categories/exercises',
    'bidding/exercises',
    'bidding/paper',
    'levels/group',
  ]) {
    await page.goto(`/training/${path}/`);
    await expect(page.locator('fieldset, .paper-question').first()).toBeVisible();
    for (const button of await page.getByRole('button', { name: /看答案/ }).all()) await button.click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await axeFaults(page, ALL_RULES)).map((fault) => `${path} ${colorScheme} ${fault}`));
    }
  }
  expectNoFaults(faults);
});
