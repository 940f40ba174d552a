import { expect, test } from 'vitest';
import { heading, messageOf, ownPassword, send, useSetup } from '../setup.ts';

const setup = useSetup();

/** Begins a sign-on and changes a parameter of it on the way to PingOne, as an attacker would. */
async function signOnWith(name: string, value: string) {
  const page = await setup().open('/');
  const begun = await page.request.get(`${setup().portalUrl}/sign-on`, { maxRedirects: 0 });
  const authorize = new URL(begun.headers()['location'] ?? '');
  expect(authorize.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
  authorize.searchParams.set(name, value);
  await page.goto(authorize.href);
  await send(page, { 'User name': 'user.ok', Password: ownPassword }, 'Sign on');
  return page;
}

test('a sign-on of PingOne opens the sign-on page of the app', async () => {
  const page = await setup().open('/sign-on');
  await heading(page, 'Sign on');
  const { origin, pathname, searchParams, hash } = new URL(page.url());
  expect([origin, pathname, [...searchParams.keys()], hash]).toEqual([
    setup().portalUrl,
    '/',
    ['environmentId', 'flowId'],
    '',
  ]);
});

test.each([
  ['state', 'The sign-on does not belong to this browser window, or it is too old. Begin again.'],
  ['nonce', 'The sign-on was refused or given up. Begin again.'],
  ['code_challenge', 'The sign-on was refused or given up. Begin again.'],
])('a sign-on with another %s is refused', async (name, words) => {
  const page = await signOnWith(name, 'A'.repeat(43));
  expect(await messageOf(page)).toEqual(['You are not signed on', words]);
  await page.goto(`${setup().portalUrl}/account`);
  await heading(page, 'Look after your password');
});

test('a code counts once', async () => {
  const page = await setup().open('/sign-on');
  const urls: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/callback?')) urls.push(request.url());
  });
  await send(page, { 'User name': 'user.ok', Password: ownPassword }, 'Sign on');
  await heading(page, 'Hello, Olivia');
  const [callback = ''] = urls;
  expect(callback).toContain('code=');
  await page.goto(callback);
  await heading(page, 'Hello, Olivia');
  const other = await setup().open(callback.slice(setup().portalUrl.length));
  expect((await messageOf(other))[0]).toBe('You are not signed on');
});

test('each sign-on has a state, a nonce and a challenge of its own', async () => {
  const page = await setup().open('/');
  const ask = () => page.request.get(`${setup().portalUrl}/sign-on`, { maxRedirects: 0 });
  const locations = (await Promise.all([ask(), ask()])).map(
    (response) => new URL(response.headers()['location'] ?? '').searchParams,
  );
  for (const name of ['state', 'nonce', 'code_challenge'])
    expect(new Set(locations.map((query) => query.get(name))).size).toBe(2);
  expect(locations[0]?.get('code_challenge_method')).toBe('S256');
});
