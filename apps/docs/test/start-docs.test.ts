import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createSite } from '../src/site.ts';
import { startDocs } from '../src/start-docs.ts';
import { folder, read } from './built-site.ts';

const docs = await startDocs({ folder });
const below = await startDocs({ folder, site: createSite('/docs/') });

afterAll(async () => {
  await docs.close();
  await below.close();
});

/** The body as it is sent; `fetch` would decompress it. */
const rawBody = (path: string, encoding: string) =>
  new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
    const headers = { 'accept-encoding': encoding };
    request(docs.url + path, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ encoding: answer.headers['content-encoding'], body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('the docs server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/platform/reset-password/', 'text/html; charset=utf-8'],
    ['/platform/reset-password.md', 'text/markdown; charset=utf-8'],
    ['/style.css', 'text/css; charset=utf-8'],
    ['/site.js', 'text/javascript; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/sitemap.xml', 'application/xml'],
    ['/openapi/platform.wire.yaml', 'application/yaml'],
    ['/openapi/auth.actions.json', 'application/json'],
  ])('serves %s as %s', async (path, type) => {
    const { status, headers } = await fetch(docs.url + path);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' http://127.0.0.1:4010; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  it('compresses as the browser asks', async () => {
    const plain = await read('platform/reset-password/index.html');
    const brotli = await rawBody('/platform/reset-password/', 'gzip, deflate, br');
    expect(brotli.encoding).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(plain);
    const gzip = await rawBody('/platform/reset-password/', 'gzip');
    expect(gzip.encoding).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(plain);
    const refused = await rawBody('/platform/reset-password/', 'br;q=0, gzip;q=0.5');
    expect(refused.encoding).toBe('gzip');
    const none = await rawBody('/platform/reset-password/', 'identity');
    expect([none.encoding, none.body.toString()]).toEqual([undefined, plain]);
  });

  it('answers 304 when the browser has the page', async () => {
    const etag = (await fetch(docs.url)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const known of [etag, `"other", ${etag}`]) {
      const { status } = await fetch(docs.url, { headers: { 'if-none-match': known } });
      expect(status).toBe(304);
    }
    const { status } = await fetch(docs.url, { headers: { 'if-none-match': '"other"' } });
    expect(status).toBe(200);
  });

  it('leads from a folder to its page', async () => {
    const answer = await fetch(`${docs.url}/platform/reset-password`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      308,
      '/platform/reset-password/',
    ]);
  });

  it.each(['/nowhere', '/openapi/', '/%2e%2e/package.json', '/__proto__'])(
    'answers %s with the page for missing ones',
    async (path) => {
      const response = await fetch(docs.url + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('<h1>Page not found</h1>');
    },
  );

  it('serves below a base path and nowhere else', async () => {
    expect((await fetch(`${below.url}/docs/platform/`)).status).toBe(200);
    expect((await fetch(`${below.url}/platform/`)).status).toBe(404);
    const answer = await fetch(`${below.url}/docs`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/docs/']);
  });
});

it('serves what another build has written once it is told to', async () => {
  const path = await mkdtemp(join(tmpdir(), 'docs-'));
  const write = (text: string) => writeFile(join(path, 'index.html'), text);
  await write('one');
  const server = await startDocs({ folder: pathToFileURL(`${path}/`) });
  const answer = async () => (await fetch(`${server.url}/`)).text();
  await write('two');
  expect(await answer()).toBe('one');
  await server.reload();
  expect(await answer()).toBe('two');
  await server.close();
  await rm(path, { recursive: true });
});
