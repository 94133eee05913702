import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { minimalCatalogue } from '../testing/minimal-catalogue.ts';
import { fillTable } from './table.ts';
import { tables } from './tables.ts';
import { workbook } from './workbook.ts';

const open = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((file) => strFromU8(file))
    .join('\n');

describe('the workbook', () => {
  it('has a sheet for what it is and one for each table, with the words of the entries', async () => {
    const text = open(await workbook(tables(minimalCatalogue()), ['说明文字']));
    for (const words of [
      '说明文字',
      '风险点',
      '防控措施',
      '对应',
      '文件',
      'GG-R001',
      '滥用自由裁量权,可能导致处罚不公。',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('has the same bytes whenever and wherever it is made', async () => {
    const first = await workbook(tables(minimalCatalogue()), ['甲']);
    vi.stubEnv('TZ', 'America/New_York');
    await new Promise((resolve) => setTimeout(resolve, 2100)); // a zip counts time in steps of two seconds
    const second = await workbook(tables(minimalCatalogue()), ['甲']);
    vi.unstubAllEnvs();
    expect(second).toEqual(first);
  });

  it('holds text and no formula, whatever a cell begins with', async () => {
    const columns = [{ name: '甲', meaning: '', width: 9, value: (row: string) => row }];
    const text = open(await workbook([fillTable({ name: 't', title: '表', columns, rows: ['=1+1'] })], []));
    expect(text).toContain('=1+1');
    expect(text).not.toMatch(/<f[ >]/);
  });
});
