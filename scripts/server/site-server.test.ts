import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../security-headers.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';

const PAGE = `<!doctype html><title>廉镜</title><p>${'招标文件审核'.repeat(500)}</p>`;
const FILES: Readonly<Record<string, string>> = {
  'index.html': PAGE,
  '404.html': '<!doctype html><title>没有这个页面</title>',
  'risks/index.html': PAGE,
  'robots.txt': 'User-agent: *',
  'data/risks.json': '[]',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'picture.png': 'not really',
  '_astro/page.B3x9.css': 'p{}',
  '_astro/page.B3x9.js': 'export {}',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/0123456789ab/text/1.json': '{}',
  'pagefind/index.json': '{}',
  'pagefind/0123456789ab/chunk/1.json': '[]',
  'pagefind/0123456789ab/chunk/1.json.br': 'brotli',
  'pagefind/0123456789ab/chunk/1.json.gz': 'gzip',
};

const root = mkdtempSync(join(tmpdir(), 'lianjing-'));
let server: SiteServer;

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  server = await startSiteServer(root);
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Not `fetch`, which follows redirects, decompresses, and adds headers of its own. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> =>
  new Promise((resolve, reject) => {
    request(server.origin + path, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });

describe('headers', () => {
  test.each([
    ['/', 200],
    ['/nothing/', 404],
    ['/_astro/nothing.js', 404],
    ['/risks', 301],
    ['/pagefind/pagefind.js', 200],
  ])('%s carries all security headers', async (path, status) => {
    const reply = await ask(path);
    expect(reply.status).toBe(status);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(reply.headers[name.toLowerCase()]).toBe(value);
    }
  });

  test.each([
    '/_astro/page.B3x9.css',
    '/_astro/page.B3x9.js',
    '/pagefind/0123456789ab/text/1.json',
    '/pagefind/index.json',
  ])('%s is data: not to be guessed, and nothing else to be said', async (path) => {
    const { headers } = await ask(path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBeUndefined();
  });

  test('the policy forbids inline code, eval and WebAssembly', () => {
    expect(SECURITY_HEADERS['Content-Security-Policy']).not.toMatch(/unsafe|'sha\d+-|https?:/);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/data/risks.json', 'application/json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/_astro/page.B3x9.css', 'text/css; charset=utf-8'],
    ['/_astro/page.B3x9.js', 'text/javascript; charset=utf-8'],
    ['/picture.png', 'image/png'],
    ['/pagefind/0123456789ab/text/1.json', 'application/json; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  test.each(['/_astro/page.B3x9.css', '/pagefind/0123456789ab/text/1.json'])(
    '%s has a hash in its name and is kept for ever',
    async (path) => {
      expect((await ask(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    },
  );

  test.each(['/', '/nothing/', '/pagefind/index.json'])('%s is asked for again', async (path) => {
    expect((await ask(path)).headers['cache-control']).toBe('no-cache');
  });
});

describe('answers', () => {
  test('a page, to the byte', async () => {
    expect((await ask('/risks/')).body.toString()).toBe(PAGE);
  });

  test('404.html for what is not there', async () => {
    const { body, headers } = await ask('/nothing');
    expect(body.toString()).toBe(FILES['404.html']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('a redirect to the address with a slash, query included', async () => {
    const { status, headers } = await ask('/risks?grade=high');
    expect({ status, location: headers.location }).toEqual({ status: 301, location: '/risks/?grade=high' });
  });

  test('304 when the page has not changed', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'If-None-Match': String(headers.etag) });
    expect({ status: again.status, length: again.body.length }).toEqual({ status: 304, length: 0 });
  });

  test('HEAD is GET without the body', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect({ status, length: headers['content-length'], body: body.length }).toEqual({
      status: 200,
      length: String(Buffer.byteLength(PAGE)),
      body: 0,
    });
  });

  test('405 for everything else', async () => {
    const { status, headers } = await ask('/', {}, 'POST');
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
  });
});

describe('compression', () => {
  test.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('%s for “%s”', async (encoding, accepted, decompress) => {
    const { headers, body } = await ask('/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.length).toBeLessThan(PAGE.length / 10);
    expect(decompress(body).toString()).toBe(PAGE);
  });

  test.each([
    ['gzip, deflate, br', 'br', 'brotli'],
    ['gzip', 'gzip', 'gzip'],
  ])('the copy that is there, for “%s”', async (accepted, encoding, content) => {
    const { headers, body } = await ask('/pagefind/0123456789ab/chunk/1.json', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.toString()).toBe(content);
  });

  test('none for who does not ask for it', async () => {
    const { headers } = await ask('/');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe(String(Buffer.byteLength(PAGE)));
  });
});

describe('the port', () => {
  test('a taken one gives way to the next free one', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const second = await startSiteServer(root, { port });
    expect(second.port).toBeGreaterThan(port);
    expect(second.origin).toBe(`http://127.0.0.1:${String(second.port)}`);
    await second.close();
    other.close();
  });

  test('an address that is not of this machine is a fault in one sentence', async () => {
    await expect(startSiteServer(root, { host: '192.0.2.1', port: 4730 })).rejects.toThrow(
      '无法在 192.0.2.1 的端口 4730 上提供服务',
    );
  });
});
