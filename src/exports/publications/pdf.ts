/** The full text of each publication as PDF, printed by Chromium from the page that was built. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';

/** Nothing is fetched from anywhere: what a page asks for is read from the folder. */
const ORIGIN = 'http://build.invalid';

export interface BuiltSite {
  /** Folder of the built site. */
  readonly root: string;
  /** Path under which it will stand, with a slash at both ends. */
  readonly base: string;
}

/**
 * Prints every `publications/<id>/full/` to `publications/<id>/<id>.pdf`.
 * @returns the files that were written
 * @throws Error when a page cannot be printed
 */
export async function printPublications(browser: Browser, { root, base }: BuiltSite): Promise<string[]> {
  const files: string[] = [];
  for (const folder of globSync('publications/*/full', { cwd: root }).toSorted()) {
    const id = folder.split(/[\\/]/)[1] ?? '';
    const path = `publications/${id}/full/`;
    // A page of its own for each: the numbers in a tagged PDF count the nodes that a page has made.
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await answerFromDisk(page, { root, base });
    await page.goto(`${ORIGIN}${base}${path}`, { waitUntil: 'load' });
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    await context.close();
    const file = join(root, 'publications', id, `${id}.pdf`);
    writeFileSync(file, withDay(pdf, publicationDay(readFileSync(join(root, path, 'index.html'), 'utf8'))));
    files.push(file);
  }
  return files;
}

async function answerFromDisk(page: Page, { root, base }: BuiltSite): Promise<void> {
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = join(root, decodeURI(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html'));
    if (origin !== ORIGIN || !pathname.startsWith(base) || !existsSync(file)) return route.abort();
    return route.fulfill({ path: file });
  });
}

/** The day that the page itself states. */
function publicationDay(html: string): string {
  const day = /<meta name="PubDate" content="(\d{4}-\d{2}-\d{2})/.exec(html)?.[1];
  if (day === undefined) throw new Error('公开事项的全文页没有 PubDate');
  return day;
}

/**
 * Replaces the time of printing by a day of the content. Of the same length: a PDF counts its bytes.
 * @param pdf as Chromium made it
 * @param day `2026-11-21`
 */
export function withDay(pdf: Buffer, day: string): Buffer {
  const text = pdf.toString('latin1');
  const time = `D:${day.replaceAll('-', '')}000000+08'00'`;
  const dated = text.replace(/(\/(?:CreationDate|ModDate) \()(D:\d{14}[+-]\d{2}'\d{2}')(?=\))/g, `$1${time}`);
  if (dated.length !== text.length) throw new Error('PDF 里的日期写法变了，见 src/exports/publications/pdf.ts');
  return Buffer.from(dated, 'latin1');
}
