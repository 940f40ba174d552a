import { beforeEach, describe, expect, it } from 'vitest';
import { outcome, text } from '../../answer.ts';
import { createTestWorld, type TestWorld, testSandbox } from '../../world.ts';
import {
  authorizeQuery,
  checkIn,
  clientID,
  cookieOf,
  redeem,
  redirected,
  redirectURI,
  resume,
  verifier,
} from './sign-on.ts';

const sandbox = testSandbox();
const form = 'application/x-www-form-urlencoded';
const web = {
  id: 'orders-web',
  type: 'WEB_APP',
  secret: 'fake-orders-secret',
  redirectUris: [redirectURI],
};
const sample = {
  id: clientID,
  type: 'SINGLE_PAGE_APP',
  redirectUris: [redirectURI],
};
const basic = { authorization: `Basic ${btoa('orders-web:fake-orders-secret')}` };
const refusal = '400 INVALID_DATA INVALID_VALUE request_uri';
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox, { applications: [web, sample] });
});

const push = (changes: Record<string, string | undefined> = {}, headers = {}) =>
  world.auth('POST', '/as/par', { type: form, body: authorizeQuery(changes), headers });
const pushed = async (changes?: Record<string, string | undefined>) =>
  text((await push(changes)).body, 'request_uri');
const begin = (request_uri: string, more: Record<string, string> = {}) =>
  world.auth(
    'GET',
    `/as/authorize?${new URLSearchParams({ client_id: clientID, request_uri, ...more })}`,
  );

describe('a pushed request', () => {
  it('is good for a minute, and begins the sign-on that it describes', async () => {
    const answer = await push({ state: 'fake-state' });
    expect([answer.status, answer.body]).toEqual([
      201,
      {
        request_uri: expect.stringMatching(/^urn:ietf:params:oauth:request_uri:[\w-]{43}$/),
        expires_in: 60,
      },
    ]);
    const flowID = redirected(await begin(text(answer.body, 'request_uri')), 'flowId') ?? '';
    const cookie = cookieOf(await checkIn(world, flowID, 'user.ok'));
    const back = await resume(world, flowID, cookie);
    expect(redirected(back, 'state')).toBe('fake-state');
    const redeemed = await redeem(world, redirected(back, 'code') ?? '');
    expect(text(redeemed.body, 'scope')).toBe('openid p1:read:userPassword');
  });

  it('keeps a plain challenge as a hash, which its verifier still fits', async () => {
    const uri = await pushed({ code_challenge: verifier, code_challenge_method: 'plain' });
    const flowID = redirected(await begin(uri), 'flowId') ?? '';
    const cookie = cookieOf(await checkIn(world, flowID, 'user.ok'));
    const code = redirected(await resume(world, flowID, cookie), 'code') ?? '';
    expect((await redeem(world, code)).status).toBe(200);
  });

  it('is good for one sign-on', async () => {
    const uri = await pushed();
    expect((await begin(uri)).status).toBe(302);
    expect(outcome(await begin(uri))).toBe(refusal);
    expect((await world.entry())['rule']).toBe('request_uri was used before');
  });

  it('expires', async () => {
    const uri = await pushed();
    await world.control('POST', '/clock/advance', { by: 'PT59S' });
    const other = await pushed();
    await world.control('POST', '/clock/advance', { by: 'PT1S' });
    expect(outcome(await begin(uri))).toBe(refusal);
    expect((await world.entry())['rule']).toBe('request_uri has expired');
    expect((await begin(other)).status).toBe(302);
  });

  it('lives as long as its application says', async () => {
    await world.control('PATCH', `/applications/${clientID}`, { parTimeout: 600 });
    const answer = await push();
    expect(answer.body).toMatchObject({ expires_in: 600 });
    await world.control('POST', '/clock/advance', { by: 'PT599S' });
    expect((await begin(text(answer.body, 'request_uri'))).status).toBe(302);
  });

  it('is not for another application, and stays good for its own', async () => {
    const uri = await pushed();
    expect(outcome(await begin(uri, { client_id: 'orders-web' }))).toBe(refusal);
    expect((await world.entry())['rule']).toBe('request_uri of another application');
    expect((await begin(uri)).status).toBe(302);
  });

  it('is unknown when nobody has pushed it', async () => {
    expect(outcome(await begin('urn:ietf:params:oauth:request_uri:none'))).toBe(refusal);
    expect((await world.entry())['rule']).toBe('unknown request_uri');
  });

  it('overrides the parameters beside it, apart from prompt', async () => {
    const uri = await pushed({ state: 'pushed' });
    const asked = await begin(uri, { prompt: 'none', state: 'beside', redirect_uri: 'urn:other' });
    expect(redirected(asked, 'error')).toBe('login_required');
    expect(redirected(asked, 'state')).toBe('pushed');
    expect(asked.headers.get('location')?.split('?')[0]).toBe(redirectURI);
  });

  it('is authenticated as its application is configured', async () => {
    expect((await push({ client_id: undefined }, basic)).status).toBe(201);
    const inForm = await push({ client_id: 'orders-web', client_secret: 'fake-orders-secret' });
    expect([inForm.status, text(inForm.body, 'error')]).toEqual([401, 'invalid_client']);
    const none = await push({ client_id: 'orders-web' });
    expect([none.status, text(none.body, 'error')]).toEqual([401, 'invalid_client']);
  });

  it.each([
    ['a request_uri', { request_uri: 'urn:other' }, 'invalid_request'],
    ['a redirect URI of somebody else', { redirect_uri: 'https://o.test/' }, 'invalid_request'],
    ['no redirect URI', { redirect_uri: undefined }, 'invalid_request'],
    ['no response type', { response_type: undefined }, 'invalid_request'],
    ['an unknown response type', { response_type: 'no' }, 'unsupported_response_type'],
    ['unknown scopes alone', { scope: 'none' }, 'invalid_scope'],
  ])('is not kept with %s', async (_, changes, error) => {
    const answer = await push(changes);
    expect([answer.status, text(answer.body, 'error')]).toEqual([400, error]);
  });
});

describe('an application that has to push its requests', () => {
  it('is told so at its redirect URI, and signs on with a pushed request', async () => {
    await world.control('PATCH', `/applications/${clientID}`, { parRequirement: 'REQUIRED' });
    const plain = await world.auth('GET', `/as/authorize?${authorizeQuery()}`);
    expect(plain.headers.get('location')?.split('?')[0]).toBe(redirectURI);
    expect(redirected(plain, 'error')).toBe('invalid_request');
    expect((await begin(await pushed())).status).toBe(302);
  });
});

describe('a sign-on without a pushed request', () => {
  it('needs a response type', async () => {
    const answer = await world.auth(
      'GET',
      `/as/authorize?${authorizeQuery({ response_type: undefined })}`,
    );
    expect(outcome(answer)).toBe('400 INVALID_DATA REQUIRED_VALUE response_type');
  });
});
