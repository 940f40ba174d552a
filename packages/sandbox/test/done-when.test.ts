import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import { authorizationCodeGrant } from 'openid-client';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../src/create-sandbox.ts';
import { member, outcome, send, text } from './answer.ts';
import { checkIn, clientID, cookieOf, resume } from './apis/auth/sign-on.ts';
import { beginSignOn, discover } from './apis/auth/third-party-client.ts';
import {
  beginning,
  createTestWorld,
  currentPassword,
  idOf,
  keyedStore,
  newPassword,
  testSandbox,
} from './world.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const form = 'application/x-www-form-urlencoded';
const vendor = (action: string) => `application/vnd.pingidentity.${action}+json`;

describe('the request examples of the pages', () => {
  const sandbox = createSandbox({ store: keyedStore() });
  const password = `/platform/v1/environments/${environmentID}/users/${userID}/password`;
  const directory = { authorization: `Basic ${btoa('sandbox-directory:sandbox-api-key')}` };
  const issue = async (body: unknown) => {
    const path = `/_mock/worlds/${environmentID}/tokens`;
    const { body: issued } = await send(sandbox, 'POST', path, { type: 'application/json', body });
    return text(issued, 'access_token');
  };
  const change = `{
    "currentPassword": "Tr4vel-Lightly-88",
    "newPassword": "Fake-Harbour-2042!"
}`;

  it('update the own password, once', async () => {
    const token = await issue({ userID });
    const sent = { type: vendor('password.reset'), token, body: change };
    const first = await send(sandbox, 'PUT', password, sent);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ status: 'OK', user: { id: userID } });
    expect(outcome(await send(sandbox, 'PUT', password, sent))).toBe(
      '400 INVALID_DATA INVALID_VALUE currentPassword',
    );
  });

  it('reset the password of the directory', async () => {
    const body = `{
  "id": "4ec0bb1e-37b0-414e-b27e-b17ec8ee9321",
  "newPassword": "$ecret@123",
  "oldPassword": "$ecret@456"
}`;
    const sent = { type: 'application/json', headers: directory, body };
    const path = '/directory/api/directory/users/password-reset';
    expect((await send(sandbox, 'POST', path, sent)).status).toBe(200);
    expect((await send(sandbox, 'POST', path, sent)).status).toBe(400);
  });

  it('send a link to reset the password of the directory', async () => {
    const body = `{
  "email": "jborder@anywhere.com",
  "link": "https://anywhere.com/passwordReset",
  "skipSend": "disabled"
}`;
    const sent = { type: 'application/json', headers: directory, body };
    const answer = await send(
      sandbox,
      'POST',
      '/directory/api/directory/users/password-lost',
      sent,
    );
    expect(answer.status).toBe(200);
    expect(text(answer.body, 'link')).toMatch(/^https:\/\/login\.pingone\.com\/idp\/directory\//);
  });
});

describe('curl and the control API alone', () => {
  it('lock, wait, recover, use up a code and recover again', async () => {
    const sandbox = testSandbox();
    const world = await createTestWorld(sandbox);
    const path = `/platform/v1/environments/${world.environmentID}/users/${userID}/password`;
    const authorization = `Basic ${btoa('6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01:sandbox-worker-secret')}`;
    const issued = await world.auth('POST', '/as/token', {
      type: form,
      headers: { authorization },
      body: 'grant_type=client_credentials',
    });
    const token = text(issued.body, 'access_token');
    const act = (action: string, body?: unknown) =>
      send(sandbox, 'POST', path, { type: vendor(`password.${action}`), token, body });
    const status = async () => text((await send(sandbox, 'GET', path, { token })).body, 'status');
    const recover = (recoveryCode: string, newPassword: string) =>
      act('recover', { recoveryCode, newPassword });

    for (let time = 0; time < 5; time += 1) await act('check', { password: `wrong ${time}` });
    expect((await send(sandbox, 'GET', path, { token })).body).toMatchObject({
      status: 'PASSWORD_LOCKED_OUT',
      secondsUntilUnlock: 900,
    });
    await world.advance('PT15M');
    expect(await status()).toBe('OK');

    await act('sendRecoveryCode');
    const dead = await world.code('user.ok');
    for (let time = 0; time < 5; time += 1) await recover('WRONG123', 'Fake-Harbour-2042!');
    expect(await status()).toBe('PASSWORD_LOCKED_OUT');
    expect(outcome(await recover(dead, 'Fake-Harbour-2042!'))).toBe(
      '400 REQUEST_FAILED PASSWORD_LOCKED_OUT',
    );

    await act('sendRecoveryCode');
    const code = await world.code('user.ok');
    const old = await recover(code, 'Tr4vel-Lightly-88');
    expect(member(old.body, 'details', 0, 'innerError', 'unsatisfiedRequirements')).toEqual([
      'history',
    ]);
    expect((await recover(code, 'Fake-Harbour-2042!')).status).toBe(200);
    expect(await status()).toBe('OK');
    const { body } = await world.password('user.ok', 'set', { value: 'Tr4vel-Lightly-88' });
    expect(member(body, 'details', 0, 'innerError', 'unsatisfiedRequirements')).toEqual([
      'history',
    ]);
  });
});

describe('a sign-on by a client that we did not write', () => {
  it('ends for user.expired, through the reset in the flow, with tokens that verify', async () => {
    const sandbox = testSandbox();
    const world = await createTestWorld(sandbox);
    const issuer = `http://127.0.0.1:4010/auth/${world.environmentID}/as`;
    const configuration = await discover(sandbox, issuer);
    const { flowID, checks } = await beginSignOn(sandbox, configuration);

    const checked = await checkIn(world, flowID, 'user.expired');
    expect(checked.body).toMatchObject({ status: 'PASSWORD_EXPIRED' });
    const cookie = cookieOf(checked);
    const change = { currentPassword, newPassword };
    const changed = await world.flowCall(flowID, 'password.reset', change, cookie);
    expect(changed.body).toMatchObject({ status: 'COMPLETED' });
    const { headers } = await resume(world, flowID, cookie);

    const callback = new URL(headers.get('location') ?? '');
    const tokens = await authorizationCodeGrant(configuration, callback, checks);
    const jwks = createRemoteJWKSet(new URL(`${issuer}/jwks`), {
      [customFetch]: (url, init) => sandbox.fetch(new Request(url, init as RequestInit)),
    });
    const expected = { currentDate: new Date(beginning), issuer };
    const identity = await jwtVerify(tokens.id_token ?? '', jwks, {
      ...expected,
      audience: clientID,
    });
    expect(identity.payload).toMatchObject({
      sub: idOf('user.expired'),
      nonce: checks.expectedNonce,
    });
    await jwtVerify(tokens.access_token, jwks, { ...expected, typ: 'at+jwt' });
    const own = await world.password('user.expired', 'read', undefined, tokens.access_token);
    expect(own.body).toMatchObject({ status: 'OK' });
  });
});
