import { decodeJwt } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, outcome, text } from '../../answer.ts';
import {
  beginning,
  createTestWorld,
  currentPassword,
  idOf,
  type TestWorld,
  testSandbox,
} from '../../world.ts';
import {
  authorizeQuery,
  checkIn,
  clientID,
  cookieOf,
  redeem,
  redirected,
  redirectURI,
  refresh,
  resume,
} from './sign-on.ts';

const sandbox = testSandbox();
const sample = {
  id: clientID,
  type: 'SINGLE_PAGE_APP',
  redirectUris: [redirectURI],
  responseTypes: ['CODE', 'ID_TOKEN'],
  idpSignoff: true,
};
const other = { id: 'other', type: 'NATIVE_APP', redirectUris: ['http://127.0.0.1:4021/callback'] };
const worker = { id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01', type: 'WORKER' };
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox, { applications: [sample, other, worker] });
});

type Changes = Record<string, string | undefined>;

const begin = (cookie: string, changes: Changes = {}) =>
  world.auth('GET', `/as/authorize?${authorizeQuery(changes)}`, {
    headers: cookie === '' ? {} : { cookie },
  });

/** Begins a flow that asks the user, and gives its identifier. */
const flowOf = async (cookie: string, changes: Changes = {}) =>
  redirected(await begin(cookie, changes), 'flowId') ?? '';

/** Signs a user on in a browser, and gives its cookie and the code. */
async function signOn(user = 'user.ok', cookie = '', changes: Changes = {}) {
  const flowID = await flowOf(cookie, changes);
  const own = cookieOf(await checkIn(world, flowID, user, currentPassword, cookie || undefined));
  const code = redirected(await resume(world, flowID, own), 'code') ?? '';
  return { cookie: own, code };
}

const claims = (answer: Answer) => decodeJwt(text(answer.body, 'id_token'));

/** Whether a sign-on asks the user, or goes straight back to the application. */
const asks = async (cookie: string, changes: Changes = {}) => {
  const answer = await begin(cookie, changes);
  return redirected(answer, 'flowId') !== null;
};

describe('a second sign-on in the same browser', () => {
  it('goes straight back to the application, with the session and the time of the first', async () => {
    const { cookie, code } = await signOn();
    const first = claims(await redeem(world, code));
    await world.advance('PT1H');
    const answer = await begin(cookie, { state: 'fake-state', nonce: 'fake-nonce' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')?.split('?')[0]).toBe(redirectURI);
    expect(redirected(answer, 'state')).toBe('fake-state');
    const second = claims(await redeem(world, redirected(answer, 'code') ?? ''));
    expect(second).toMatchObject({
      sub: idOf('user.ok'),
      sid: first['sid'],
      auth_time: beginning / 1000,
      iat: beginning / 1000 + 3600,
      nonce: 'fake-nonce',
    });
  });

  it('is one session for all applications', async () => {
    const { cookie } = await signOn();
    const answer = await begin(cookie, {
      client_id: 'other',
      redirect_uri: 'http://127.0.0.1:4021/callback',
      prompt: 'none',
    });
    expect(redirected(answer, 'code')).toMatch(/^[\w-]{43}$/);
  });

  it('brings an ID token, too', async () => {
    const { cookie } = await signOn();
    const changes = { response_type: 'id_token', nonce: 'fake-nonce' };
    const answer = await begin(cookie, changes);
    const { hash } = new URL(answer.headers.get('location') ?? 'about:blank');
    const idToken = new URLSearchParams(hash.slice(1)).get('id_token') ?? '';
    expect(decodeJwt(idToken)['sub']).toBe(idOf('user.ok'));
  });

  it('posts to the application at once for form_post', async () => {
    const { cookie } = await signOn();
    const answer = await begin(cookie, { response_mode: 'form_post' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(answer.body).toMatch(/name="code" value="[\w-]{43}"/);
  });

  it('answers with the complete flow for pi.flow', async () => {
    const { cookie } = await signOn();
    const answer = await begin(cookie, { response_mode: 'pi.flow', state: 'fake-state' });
    expect(answer.body).toMatchObject({
      status: 'COMPLETED',
      authorizeResponse: { code: expect.any(String), state: 'fake-state' },
    });
    const code = text(answer.body, 'authorizeResponse', 'code');
    expect((await redeem(world, code)).status).toBe(200);
  });

  it('is asked without the cookie, or with one that is made up', async () => {
    await signOn();
    expect(await asks('')).toBe(true);
    expect(await asks('ST=made-up')).toBe(true);
  });

  it('lasts 30 days from the last sign-on', async () => {
    const { cookie } = await signOn();
    await world.advance('P29DT23H59M59S');
    expect(await asks(cookie)).toBe(false);
    await world.advance('PT1S');
    expect(await asks(cookie)).toBe(true);
  });
});

describe('prompt, max_age and login_hint', () => {
  it.each([
    [{ prompt: 'login' }, true],
    [{ prompt: 'select_account' }, true],
    [{ prompt: 'consent' }, false],
    [{ prompt: 'none' }, false],
    [{ max_age: '0' }, true],
    [{ max_age: '59' }, true],
    [{ max_age: '60' }, false],
    [{ login_hint: 'USER.OK' }, false],
    [{ login_hint: 'user.expiring' }, true],
  ])('decide whether a signed-on user is asked, %j: %s', async (changes, asked) => {
    const { cookie } = await signOn();
    await world.advance('PT1M');
    expect(await asks(cookie, changes)).toBe(asked);
  });

  it.each([
    ['nobody is signed on', '', {}],
    ['the sign-on is too old', 'cookie', { max_age: '0' }],
    ['somebody else is signed on', 'cookie', { login_hint: 'user.expiring' }],
  ])('end in login_required with prompt=none, where %s', async (_, given, changes) => {
    const { cookie } = await signOn();
    const asked = { prompt: 'none', state: 'fake-state', ...changes };
    const answer = await begin(given && cookie, asked);
    expect([answer.status, redirected(answer, 'error'), redirected(answer, 'state')]).toEqual([
      302,
      'login_required',
      'fake-state',
    ]);
  });

  it('refuse none beside another value', async () => {
    const { cookie } = await signOn();
    expect(redirected(await begin(cookie, { prompt: 'none login' }), 'error')).toBe(
      'invalid_request',
    );
  });

  it('give a new time to the same session after another sign-on', async () => {
    const { cookie, code } = await signOn();
    const before = claims(await redeem(world, code));
    await world.advance('PT20M');
    const again = await signOn('user.ok', cookie, { prompt: 'login' });
    const after = claims(await redeem(world, again.code));
    expect(after['sid']).toBe(before['sid']);
    expect(after['auth_time']).toBe(beginning / 1000 + 1200);
    expect(await asks(again.cookie, { max_age: '60' })).toBe(false);
    expect(await asks(cookie)).toBe(true);
  });
});

describe('a session', () => {
  it('does not come of a flow that is not complete', async () => {
    const flowID = await flowOf('');
    const cookie = cookieOf(await checkIn(world, flowID, 'user.mfa'));
    expect(cookie).toMatch(/^ST=/);
    expect(await asks(cookie)).toBe(true);
    const mustChange = cookieOf(await checkIn(world, await flowOf(''), 'user.mustchange'));
    expect(await asks(mustChange)).toBe(true);
  });

  it('of one factor does not do where two are needed', async () => {
    const { cookie } = await signOn('user.mfa', '', { acr_values: 'Single_Factor' });
    expect(await asks(cookie, { acr_values: 'Single_Factor' })).toBe(false);
    expect(await asks(cookie)).toBe(true);
    expect(await asks(cookie, { acr_values: 'Multi_Factor' })).toBe(true);
  });

  it('is not for another user who signs on with the cookie', async () => {
    const { cookie, code } = await signOn();
    const second = await signOn('user.expiring', cookie, { prompt: 'login' });
    const [one, two] = [await redeem(world, code), await redeem(world, second.code)].map(claims);
    expect(two?.['sub']).toBe(idOf('user.expiring'));
    expect(two?.['sid']).not.toBe(one?.['sid']);
    expect(second.cookie).not.toBe(cookie);
  });

  it.each([
    ['is disabled', (path: string) => world.control('PATCH', path, { enabled: false })],
    ['has to change the password', () => world.password('user.ok', 'forceChange')],
    ['is deleted', (path: string) => world.control('DELETE', path)],
  ])('does not do for a user who %s', async (_, change) => {
    const { cookie } = await signOn();
    const { status } = await change(`/users/${idOf('user.ok')}`);
    expect(status).toBeLessThan(300);
    expect(await asks(cookie)).toBe(true);
  });
});

describe('a session with a second factor', () => {
  /** Passes both factors in a browser, and gives its cookie and the code. */
  async function signOnTwice(cookie: string) {
    const flowID = await flowOf(cookie);
    const checked = await checkIn(world, flowID, 'user.mfa', currentPassword, cookie || undefined);
    const own = cookieOf(checked);
    const otp = await world.code('user.mfa');
    expect((await world.flowCall(flowID, 'otp.check', { otp }, own)).body).toMatchObject({
      status: 'COMPLETED',
    });
    return { cookie: own, code: redirected(await resume(world, flowID, own), 'code') ?? '' };
  }

  it('does where two are needed, and says so in its ID tokens', async () => {
    const { cookie, code } = await signOnTwice('');
    expect(claims(await redeem(world, code))).toMatchObject({
      acr: 'Multi_Factor',
      amr: ['pwd', 'otp'],
    });
    const answer = await begin(cookie, { acr_values: 'Multi_Factor', prompt: 'none' });
    const second = claims(await redeem(world, redirected(answer, 'code') ?? ''));
    expect(second).toMatchObject({ acr: 'Multi_Factor', amr: ['pwd', 'otp'] });
  });

  it('has a cookie that was not there before the second factor', async () => {
    const first = await signOn('user.mfa', '', { acr_values: 'Single_Factor' });
    const { cookie } = await signOnTwice(first.cookie);
    expect(cookie).not.toBe(first.cookie);
    expect(await asks(cookie)).toBe(false);
    expect(await asks(first.cookie)).toBe(true);
  });

  it('does not come of a cookie that waits in another flow, and may be planted', async () => {
    const planted = cookieOf(await checkIn(world, await flowOf(''), 'user.mfa'));
    const { cookie } = await signOnTwice(planted);
    expect(cookie).toBe(planted);
    expect(await asks(planted)).toBe(true);
  });
});

describe('a sign-off', () => {
  it('without a hint ends the session and its refresh tokens', async () => {
    const { cookie, code } = await signOn();
    const refreshToken = text((await redeem(world, code)).body, 'refresh_token');
    const { status } = await world.auth('GET', '/as/signoff', { headers: { cookie } });
    expect(status).toBe(302);
    expect(await asks(cookie)).toBe(true);
    expect((await refresh(world, refreshToken)).status).toBe(400);
  });

  it('by hint alone ends the session in the browser as well', async () => {
    const { cookie, code } = await signOn();
    const hint = text((await redeem(world, code)).body, 'id_token');
    await world.auth('GET', `/as/signoff?id_token_hint=${hint}`);
    expect(await asks(cookie)).toBe(true);
  });

  it('by ID token alone ends the session in the browser as well', async () => {
    const { cookie, code } = await signOn();
    const hint = text((await redeem(world, code)).body, 'id_token');
    const { status } = await world.auth('GET', `/as/idpSignoff?id_token_hint=${hint}`);
    expect(status).toBe(302);
    expect(await asks(cookie)).toBe(true);
  });

  it('is refused with the hint of another user, and ends nothing', async () => {
    const { cookie } = await signOn();
    const second = await redeem(world, (await signOn('user.expiring')).code);
    const hint = text(second.body, 'id_token');
    const answer = await world.auth('GET', `/as/signoff?id_token_hint=${hint}`, {
      headers: { cookie },
    });
    expect(outcome(answer)).toBe('400 INVALID_DATA INVALID_VALUE id_token_hint');
    expect(await asks(cookie)).toBe(false);
  });

  it('leaves the sessions of other browsers', async () => {
    const [one, two] = [await signOn(), await signOn()];
    await world.auth('GET', '/as/signoff', { headers: { cookie: one.cookie } });
    expect(await asks(one.cookie)).toBe(true);
    expect(await asks(two.cookie)).toBe(false);
  });
});
