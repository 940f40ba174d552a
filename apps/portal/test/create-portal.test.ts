import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfiguration } from '../src/server/configuration.ts';
import { createPortal, type PortalOptions } from '../src/server/create-portal.tsx';

const url = 'http://127.0.0.1:4020';
const host = '127.0.0.1:4020';
const settings = readConfiguration({ PING_BASE_URL: 'http://mock.example:4010' });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-page-'));
  await writeFile(join(folder, 'favicon.svg'), '<svg/>');
});

afterAll(() => rm(folder, { recursive: true }));

const portal = (more: Partial<PortalOptions> = {}) =>
  createPortal({
    ...settings,
    url,
    assets: { folder, script: '/assets/main.js', styles: [] },
    ...more,
  });

/** Sends a form of this site. */
const post = (path: string, { headers, ...init }: RequestInit, app = portal()) => {
  const type = 'application/x-www-form-urlencoded';
  const all = { host, origin: url, 'content-type': type, ...headers };
  return app.request(url + path, { method: 'POST', ...init, headers: all });
};

test('every answer carries the security headers', async () => {
  const response = await portal().request(`${url}/`, { headers: { host } });
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' http://mock.example:4010; base-uri 'none'; form-action 'self' http://mock.example:4010; frame-ancestors 'none'",
    'content-type': 'text/html; charset=UTF-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});

test('no credential of the server is on a page', async () => {
  const app = portal();
  for (const path of ['/', '/?flowId=made-up', '/forgotten', '/directory', '/account']) {
    const text = await (await app.request(url + path, { headers: { host } })).text();
    expect(text).not.toMatch(/sandbox-(worker-secret|api-key)/);
  }
});

describe('a host name', () => {
  test.each([
    'evil.example:4020',
    'evil-localhost',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '',
    'not a host',
  ])('%o is refused', async (foreign) => {
    const response = await portal().request(`${url}/`, { headers: { host: foreign } });
    expect(response.status).toBe(421);
  });

  test('that leads to this machine as well becomes the own one, as the cookie needs', async () => {
    const headers = { host: 'localhost:4020' };
    const response = await portal().request('http://localhost:4020/forgotten?a=b', { headers });
    expect([response.status, response.headers.get('location')]).toEqual([
      307,
      `${url}/forgotten?a=b`,
    ]);
  });

  test('of a proxy in front is the one that is configured', async () => {
    const app = portal({ url: 'https://account.example' });
    const headers = { host: 'account.example' };
    expect((await app.request('https://account.example/', { headers })).status).toBe(200);
    expect((await app.request(`${url}/`, { headers: { host } })).status).toBe(421);
  });
});

describe('a form', () => {
  const paths = ['/sign-off', '/account/password', '/forgotten', '/users/unlock', '/directory'];

  test.each(paths)('of another site is refused at %s', async (path) => {
    for (const origin of ['https://evil.example', 'null', undefined]) {
      const headers = { host, ...(origin !== undefined && { origin }) };
      const response = await portal().request(url + path, { method: 'POST', headers });
      expect(response.status).toBe(403);
    }
  });

  test('without a session leads to the start where one is needed', async () => {
    const init = { method: 'POST', headers: { host, origin: url } };
    for (const path of ['/account/password', '/users/unlock']) {
      const response = await portal().request(url + path, init);
      expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    }
  });
});

describe('a form of more than 64 kB', () => {
  const large = `username=${'a'.repeat(64 * 1024)}`;
  const stream = () => new Blob([large]).stream();

  test.each([
    ['whose length is told', { body: large, headers: { 'content-length': `${large.length}` } }],
    ['whose length is not told', { body: stream(), duplex: 'half', headers: {} }],
  ])('%s gets a page that says so', async (_, init) => {
    const response = await post('/forgotten', init as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('A form can have at most 64 kB.');
  });
});

test('a form that cannot be read counts as empty', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const response = await post('/forgotten', { headers, body: '--x\r\nno field' });
  expect(response.status).toBe(422);
});

test('the cookie of a session is for this site and no script, and secure by HTTPS', async () => {
  const cookieOf = async (origin: string, name: string) => {
    const app = portal({ url: origin });
    const headers = { host: name };
    const response = await app.request(`${origin}/directory/reset?confirmationToken=a`, {
      headers,
    });
    return response.headers.get('set-cookie')?.replace(/=[\w-]{43};/, '=ID;');
  };
  expect(await cookieOf(url, host)).toBe('session=ID; Path=/; HttpOnly; SameSite=Lax');
  expect(await cookieOf('https://account.example', 'account.example')).toBe(
    '__Host-session=ID; Path=/; HttpOnly; Secure; SameSite=Lax',
  );
});

test('PingOne that does not answer is no reason to show an error of the program', async () => {
  const fetch = async () => {
    throw new TypeError('fetch failed: secret of the request');
  };
  const lines: string[] = [];
  const app = portal({ fetch, log: (line) => lines.push(line) });
  const begun = await app.request(`${url}/sign-on`, { headers: { host } });
  const { searchParams } = new URL(begun.headers.get('location') ?? '');
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  const callback = `${url}/callback?code=a&state=${searchParams.get('state')}`;
  const response = await app.request(callback, { headers: { host, cookie } });
  expect(response.status).toBe(502);
  expect(lines).toEqual(['GET /callback: TypeError']);
  const text = await response.text();
  expect(text).toContain('There was no answer');
  expect(text).not.toContain('secret of the request');
  // The address of this page cannot be called again: its code and its state are used up.
  expect(text).toContain('<a class="secondary" href="/sign-on">Try again</a>');
});

test('what somebody typed cannot become markup', async () => {
  const app = portal({ fetch: async () => new Response(null, { status: 404 }) });
  const form = new URLSearchParams({ username: '<script>alert(1)</script>' });
  const sent = await post('/forgotten', { body: form.toString() }, app);
  const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await app.request(`${url}/forgotten/code`, { headers: { host, cookie } });
  expect(await page.text()).not.toContain('<script>alert');
});

test('a way back into a sign-on leads nowhere else', async () => {
  const goOn = encodeURIComponent('https://evil.example/?environmentId=a');
  const response = await portal().request(`${url}/forgotten/done?goOn=${goOn}`, {
    headers: { host },
  });
  expect(await response.text()).toContain('<a class="primary" href="/sign-on">');
});

describe('a session keeps no long value of an address', () => {
  const long = 'a'.repeat(5000);

  test('as the sign-on that waits', async () => {
    const app = portal({ fetch: async () => new Response(null, { status: 404 }) });
    const goOn = encodeURIComponent(`?environmentId=a&flowId=${long}`);
    const sent = await post(`/forgotten?goOn=${goOn}`, { body: 'username=ada' }, app);
    expect(sent.headers.get('location')).toBe('/forgotten/code');
    const done = await app.request(`${url}/forgotten/done?goOn=${goOn}`, { headers: { host } });
    expect(await done.text()).toContain('<a class="primary" href="/sign-on">');
  });

  test('as the token of a reset link', async () => {
    const path = `/directory/reset?confirmationToken=${long}`;
    const response = await portal().request(url + path, { headers: { host } });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([400, null]);
  });
});
