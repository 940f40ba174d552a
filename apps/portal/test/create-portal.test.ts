import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfiguration } from '../src/server/configuration.ts';
import { createPortal } from '../src/server/create-portal.ts';

const origin = 'http://127.0.0.1:4020';
const host = '127.0.0.1:4020';
const settings = readConfiguration({ PING_BASE_URL: 'http://mock.example:4010' });
let assets: string;

beforeAll(async () => {
  assets = await mkdtemp(join(tmpdir(), 'portal-page-'));
  await writeFile(join(assets, 'index.html'), '<meta nonce="CSP_NONCE"><p>page</p>');
  await mkdir(join(assets, 'empty'));
  await writeFile(join(assets, 'favicon.svg'), '<svg/>');
});

afterAll(() => rm(assets, { recursive: true }));

const portal = () => createPortal({ ...settings, assets });

const policy = (nonce = '') =>
  `default-src 'none'; script-src 'self'; style-src 'self'${nonce}; img-src 'self'; connect-src 'self' http://mock.example:4010; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

test('the browser gets the configuration without a credential', async () => {
  const response = await portal().request(`${origin}/api/configuration`, { headers: { host } });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(settings.configuration);
});

test('every answer carries the security headers', async () => {
  const response = await portal().request(`${origin}/api/configuration`, { headers: { host } });
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'no-store',
    'content-security-policy': policy(),
    'content-type': 'application/json',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});

test('each page has a nonce of its own', async () => {
  const app = portal();
  const nonces = await Promise.all(
    ['first', 'second'].map(async () => {
      const response = await app.request(`${origin}/`, { headers: { host } });
      const nonce = /nonce="([\w-]{36})"/.exec(await response.text())?.[1];
      expect(response.headers.get('content-security-policy')).toBe(policy(` 'nonce-${nonce}'`));
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(2);
});

test('files of the page are served', async () => {
  const response = await portal().request(`${origin}/favicon.svg`, { headers: { host } });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('<svg/>');
});

test('an unknown path is not found', async () => {
  const response = await portal().request(`${origin}/../package.json`, { headers: { host } });
  expect(response.status).toBe(404);
});

test.each([
  'evil.example:4020',
  'evil-localhost',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  '',
  'not a host',
])('the host %o is refused', async (foreign) => {
  const response = await portal().request(`${origin}/`, { headers: { host: foreign } });
  expect(response.status).toBe(421);
});

test('a page that cannot be read fails without saying why', async () => {
  const app = createPortal({ ...settings, assets: join(assets, 'empty') });
  const response = await app.request(`${origin}/`, { headers: { host } });
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('The portal failed.');
});

test('a sign-on begins at the authorize call, with a challenge that is new each time', async () => {
  const app = portal();
  const challenges = await Promise.all(
    ['first', 'second'].map(async () => {
      const response = await app.request(`${origin}/sign-on`, { headers: { host } });
      expect([response.status, response.headers.get('cache-control')]).toEqual([303, 'no-store']);
      const location = new URL(response.headers.get('location') ?? '');
      const { code_challenge, ...query } = Object.fromEntries(location.searchParams);
      expect(location.origin + location.pathname).toBe(
        `http://mock.example:4010/auth/${settings.configuration.environmentID}/as/authorize`,
      );
      expect(query).toEqual({
        response_type: 'code',
        client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
        scope: 'openid',
        code_challenge_method: 'S256',
        redirect_uri: `${origin}/callback`,
        prompt: 'login',
      });
      return code_challenge;
    }),
  );
  expect(new Set(challenges).size).toBe(2);
});

test.each([
  ['code=secret-code&state=1', '/#/signed-on'],
  ['error=access_denied&error_description=No', '/#/not-signed-on'],
  ['', '/#/not-signed-on'],
])('a sign-on that comes back with %o goes on at %s', async (query, location) => {
  const response = await portal().request(`${origin}/callback?${query}`, { headers: { host } });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(location);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).toBe('');
});
