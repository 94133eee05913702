import { request as httpRequest } from 'node:http';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findNginx } from '../../scripts/deploy/find-nginx.ts';
import { cacheControl, contentType } from '../../scripts/server/file-headers.ts';
import { builtSite } from '../../scripts/server/site-server.ts';
import { securityHeaders } from '../../scripts/security-headers.ts';
import { precompress } from '../../scripts/support/precompress.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { expectNoFaults } from '../support/faults.ts';
import { type NginxServer, ownSite, portalColumn, startNginx } from '../support/nginx-server.ts';
import { buildUnderSubPath, type SubPathSite } from '../support/sub-path.ts';
import { expect, test } from '../support/test.ts';
import { watchPage } from '../support/watch-page.ts';

const nginx = findNginx();
test.skip(nginx === undefined, '没有 nginx 和它的 brotli 模块（node scripts/ensure-nginx.ts 说明怎样安装）');

// One worker: nginx is started once, and the site under a sub-path is built once.
test.describe.configure({ mode: 'default' });

let server: NginxServer | undefined;
let column: SubPathSite;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  if (nginx === undefined) return;
  column = await buildUnderSubPath('nginx-tests');
  await precompress(column.folder);
  server = await startNginx(nginx, [
    ...EDITIONS.map((edition) => ownSite(builtSite(edition))),
    portalColumn(column.served, column.base),
  ]);
});
test.afterAll(async () => {
  await server?.stop();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: number;
}

/** Asks as it is sent: nothing is decompressed, no redirect is followed. */
const ask = (url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    httpRequest(url, { headers, method }, (response) => {
      let bytes = 0;
      response.on('data', (data: Buffer) => (bytes += data.length));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes });
      });
    })
      .on('error', reject)
      .end();
  });

/** A file of each kind, by its address. */
function samples(root: string): readonly string[] {
  const byEnding = new Map<string, string>();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const ending = /\.(\w+)$/.exec(name)?.[1];
    if (ending !== undefined && !['br', 'gz'].includes(ending)) byEnding.set(ending, `/${name}`);
  }
  return [...byEnding.values()].map((path) => path.replace(/\/index\.html$/, '/'));
}

/** What matters of a type: nginx knows scripts and XML by older names. */
const essence = (type: string): string =>
  type.toLowerCase().replace('application/javascript', 'text/javascript').replace('application/xml', 'text/xml');

for (const [index, edition] of EDITIONS.entries()) {
  test.describe(`the ${edition} edition behind nginx`, () => {
    const origin = (): string => server?.origins[index] ?? '';
    const root = builtSite(edition);

    test('sends a file of each kind with the headers of our own server', async () => {
      const faults: string[] = [];
      for (const path of samples(root)) {
        const { status, headers } = await ask(origin() + path);
        const file = path.endsWith('/') ? `${path}index.html` : path;
        const expected: Record<string, string> = {
          ...lowercased(securityHeaders(path)),
          'cache-control': cacheControl(file),
        };
        for (const name of [
          'content-security-policy',
          'referrer-policy',
          'permissions-policy',
          'cache-control',
          'x-content-type-options',
          'cross-origin-opener-policy',
        ]) {
          if (headers[name] !== expected[name])
            faults.push(`${path} ${name}：${String(headers[name])}，应为 ${String(expected[name])}`);
        }
        const type = contentType(file);
        if (status !== 200) faults.push(`${path} 答复 ${String(status)}`);
        if (type !== undefined && essence(String(headers['content-type'])) !== essence(type)) {
          faults.push(`${path} 的种类是 ${String(headers['content-type'])}，应为 ${type}`);
        }
      }
      expectNoFaults(faults);
    });

    test('sends what was compressed while building, and the whole file to who cannot unpack it', async () => {
      const page = `${origin()}/risks/`;
      const [plain, gzip, brotli] = [
        await ask(page),
        await ask(page, { 'Accept-Encoding': 'gzip' }),
        await ask(page, { 'Accept-Encoding': 'gzip, deflate, br' }),
      ];
      expect([plain, gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([
        undefined,
        'gzip',
        'br',
      ]);
      expect([plain, gzip, brotli].map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'));
      expect(gzip.bytes).toBeLessThan(plain.bytes / 3);
      expect(brotli.bytes).toBeLessThan(gzip.bytes);
    });

    test('answers 304 to who has the page already', async () => {
      const { headers } = await ask(`${origin()}/`);
      expect((await ask(`${origin()}/`, { 'If-None-Match': String(headers.etag) })).status).toBe(304);
    });

    test('leads to clean addresses by a path alone, so that host and port stay', async () => {
      const { status, headers } = await ask(`${origin()}/risks/gg-r001?from=mail`);
      expect([status, headers.location]).toEqual([301, '/risks/gg-r001/?from=mail']);
    });

    test('says that a page is not there with our page, its status and all headers', async ({ page }) => {
      const { status, headers } = await ask(`${origin()}/no-such-page/`);
      expect(status).toBe(404);
      expect(headers).toMatchObject(lowercased(securityHeaders('/')));
      await page.goto(`${origin()}/no-such-page/`);
      await expect(page.locator('h1')).toBeVisible();
    });

    test('takes no other method than those that read', async () => {
      expect((await ask(`${origin()}/`, {}, 'POST')).status).toBe(405);
      expect((await ask(`${origin()}/`, {}, 'HEAD')).status).toBe(200);
    });

    test('finds an entry in a browser, with nothing that the policy forbids', async ({ page }) => {
      const faults: string[] = [];
      await watchPage(page, origin(), (fault) => faults.push(fault));
      await searchAndOpen(page, `${origin()}/`);
      expectNoFaults(faults);
    });
  });
}

test.describe('a column of a portal behind nginx', () => {
  const home = (): string => `${server?.origins[EDITIONS.length] ?? ''}${column.base}`;

  test('has the headers, the caching, the compression and the page for what is not there', async () => {
    const asset = readdirSync(join(column.folder, '_astro')).find((name) => name.endsWith('.css')) ?? '';
    const answers = {
      page: await ask(home(), { 'Accept-Encoding': 'br' }),
      asset: await ask(`${home()}_astro/${asset}`),
      missing: await ask(`${home()}no-such-page/`),
    };
    expect(answers.page.headers).toMatchObject({ ...lowercased(securityHeaders('/')), 'content-encoding': 'br' });
    expect(answers.asset.headers['cache-control']).toContain('immutable');
    expect(answers.missing.status).toBe(404);
    expect(answers.missing.bytes).toBeGreaterThan(1000);
  });

  test('leads from the address without a slash, and from those of its pages', async () => {
    const bare = await ask(home().replace(/\/$/, ''));
    expect([bare.status, bare.headers.location]).toEqual([301, column.base]);
    const inner = await ask(`${home()}risks`);
    expect([inner.status, inner.headers.location]).toEqual([301, `${column.base}risks/`]);
  });

  test('finds an entry in a browser, with nothing that the policy forbids', async ({ page }) => {
    const faults: string[] = [];
    await watchPage(page, new URL(home()).origin, (fault) => faults.push(fault));
    await searchAndOpen(page, home());
    expectNoFaults(faults);
  });
});

const lowercased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

async function searchAndOpen(page: Parameters<typeof watchPage>[0], home: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('main').getByRole('searchbox').fill('自由裁量权');
  await page.getByRole('main').getByRole('searchbox').press('Enter');
  const result = page.locator('[data-search-exact] li[data-entry-id]').first();
  await expect(result).toBeVisible();
  await result.getByRole('link').first().click();
  await expect(page.locator('[data-source-text]')).toBeVisible();
}
