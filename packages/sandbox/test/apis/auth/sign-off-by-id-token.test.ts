import { beforeEach, describe, expect, it } from 'vitest';
import { outcome, text } from '../../answer.ts';
import { createTestWorld, type TestWorld, testSandbox } from '../../world.ts';
import { clientID, redeem, redirectURI, refresh, signOn } from './sign-on.ts';

const sandbox = testSandbox();
const home = 'http://127.0.0.1:4020/';
const sample = {
  id: clientID,
  type: 'SINGLE_PAGE_APP',
  redirectUris: [redirectURI],
  postLogoutRedirectUris: [home],
  idpSignoff: true,
};
let world: TestWorld;
let hint: string;
let refreshToken: string;
beforeEach(async () => {
  world = await createTestWorld(sandbox, { applications: [sample] });
  const { body } = await redeem(world, await signOn(world));
  hint = text(body, 'id_token');
  refreshToken = text(body, 'refresh_token');
});

const json = { accept: 'application/json' };
const signOff = (query: Record<string, string>, headers: Record<string, string> = json) =>
  world.auth('GET', `/as/idpSignoff?${new URLSearchParams(query)}`, { headers });
const refreshed = async () => (await refresh(world, refreshToken)).status;

describe('a sign-off by ID token alone', () => {
  it('answers 204 to a client that asks for JSON, and ends the refresh tokens', async () => {
    const answer = await signOff({ id_token_hint: hint, client_id: clientID });
    expect([answer.status, answer.headers.get('location')]).toEqual([204, null]);
    expect(await refreshed()).toBe(400);
  });

  it('sends any other to the sign-on page', async () => {
    const { status, headers } = await signOff({ id_token_hint: hint }, { accept: 'text/html' });
    expect([status, headers.get('location')]).toEqual([
      302,
      `http://127.0.0.1:4020/?environmentId=${world.environmentID}`,
    ]);
    expect(await refreshed()).toBe(400);
  });

  it('returns to a registered address with state, whatever is asked for', async () => {
    const query = { id_token_hint: hint, post_logout_redirect_uri: home, state: 'fake-state' };
    const { status, headers } = await signOff(query);
    expect([status, headers.get('location')]).toEqual([302, `${home}?state=fake-state`]);
  });

  it.each([
    [
      'another address',
      { post_logout_redirect_uri: 'https://o.test/' },
      'post_logout_redirect_uri',
    ],
    ['another application', { client_id: 'other' }, 'client_id'],
    ['no ID token', { id_token_hint: 'none' }, 'id_token_hint'],
  ])('is refused with %s, and ends nothing', async (_, changes, target) => {
    const answer = await signOff({ id_token_hint: hint, ...changes });
    expect(outcome(answer)).toBe(`400 INVALID_DATA INVALID_VALUE ${target}`);
    expect(await refreshed()).toBe(200);
  });

  it('needs a hint', async () => {
    expect(outcome(await signOff({}))).toBe('400 INVALID_DATA REQUIRED_VALUE id_token_hint');
  });

  it('needs an application with idpSignoff', async () => {
    await world.control('PATCH', `/applications/${clientID}`, { idpSignoff: false });
    const answer = await signOff({ id_token_hint: hint });
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE id_token_hint');
    expect(await refreshed()).toBe(200);
  });
});
