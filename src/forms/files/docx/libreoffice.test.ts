import '../testing/dom-parser.ts';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyFilled } from '../../filled/empty.ts';
import { outlineOf } from '../../filled/outline.ts';
import type { FilledForm } from '../../filled/types.ts';
import { countedKeys, FORMS } from '../../testing/forms.ts';
import { dataOf } from '../testing/data.ts';
import { readDocx } from './read.ts';
import { writeDocx } from './write.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.warn('没有安装 LibreOffice（soffice），跳过另存后读回的测试。');

const folder = mkdtempSync(join(tmpdir(), 'lianjing-office-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** One form of each kind: saving all of them takes minutes on a slow machine. */
const KINDS = ['ES19-F1', 'ES19-F2', 'ES19-F3', 'GT-F1', 'GT-F2', 'GT-F4', 'GR-F1'];

/** Saves files again in another format. */
function convert(to: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const files = names.map((name) => join(folder, name));
  spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files]);
}

/** A text in every place, some of two lines. */
function filledForm(form: (typeof FORMS)[number]): FilledForm {
  const base = emptyFilled(form, countedKeys());
  const { fields, groups } = outlineOf(form);
  const texts = (ids: readonly { readonly id: string }[], tail: string) =>
    Object.fromEntries(ids.map(({ id }) => [id, `${id}${tail}`]));
  return {
    ...base,
    fields: texts(fields, '：甲  乙'),
    groups: base.groups.map((group, index) => ({
      ...group,
      shared: texts(groups[index]?.shared ?? [], '共用'),
      rows: group.rows.map((row) => ({
        ...row,
        cells: texts(groups[index]?.columns ?? [], '“丙”；\n1、丁。'),
        entries: ['GG-R001', 'GG-M001'],
      })),
    })),
  };
}

describe.skipIf(!hasOffice)('our own Word file, saved by LibreOffice as something else and again as Word', () => {
  it('gives back what went in, of forms of every kind', async () => {
    const forms = FORMS.filter(({ id }) => KINDS.includes(id));
    for (const form of forms) {
      const bytes = await writeDocx(form, filledForm(form), { identifiers: 'hidden' });
      writeFileSync(join(folder, `${form.id}.docx`), bytes);
    }
    const names = forms.map(({ id }) => id);
    convert(
      'odt',
      names.map((name) => `${name}.docx`),
    );
    convert(
      'docx',
      names.map((name) => `${name}.odt`),
    );
    for (const form of forms) {
      const read = readDocx(readFileSync(join(folder, `${form.id}.docx`)), form, [], countedKeys());
      expect([form.id, read.report.source]).toEqual([form.id, 'own']);
      expect(dataOf(read.filled, true)).toEqual(dataOf(filledForm(form), true));
    }
  }, 300_000);
});
