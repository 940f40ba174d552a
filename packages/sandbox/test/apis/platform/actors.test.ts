import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { outcome, text } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';

const sandbox = testSandbox();
const world = await createTestWorld(sandbox);
const openIDConnectClient = 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02';
const unauthorized = '401 ACCESS_FAILED INVALID_TOKEN';
const forbidden = '403 ACCESS_FAILED INSUFFICIENT_PERMISSIONS';

const read = async (token: string, user = 'user.ok', where: TestWorld = world) =>
  outcome(await where.password(user, 'read', undefined, token));

const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('token of a user', () => {
  it.each([
    ['p1:read:userPassword', 'read', undefined, '200'],
    ['p1:reset:userPassword', 'read', undefined, forbidden],
    ['p1:validate:userPassword', 'check', { password: currentPassword }, '200'],
    ['p1:read:userPassword', 'check', { password: currentPassword }, forbidden],
    [
      'p1:reset:userPassword',
      'reset',
      { currentPassword: 'no', newPassword },
      '400 INVALID_DATA INVALID_VALUE currentPassword',
    ],
    ['openid', 'reset', { currentPassword, newPassword }, forbidden],
  ])('with the scope %s and the action %s', async (scope, action, body, expected) => {
    const token = await world.tokenOf('user.ok', [scope]);
    expect(outcome(await world.password('user.ok', action, body, token))).toBe(expected);
  });

  it.each([
    ['p1:read:user', 'user.ok', '200'],
    ['p1:read:user', 'user.expired', forbidden],
    ['p1:read:userPassword', 'user.ok', forbidden],
  ])('with the scope %s reads the user %s', async (scope, user, expected) => {
    const token = await world.tokenOf('user.ok', [scope]);
    const path = `/platform/v1/environments/${world.environmentID}/users/${idOf(user)}`;
    const headers = { authorization: `Bearer ${token}` };
    expect(outcome(await world.send('GET', path, { headers }))).toBe(expected);
  });

  it.each([
    ['p1:update:user', 'user.ok', '200'],
    ['p1:update:user', 'user.expired', forbidden],
    ['p1:read:user', 'user.ok', forbidden],
  ])('with the scope %s changes the user %s', async (scope, user, expected) => {
    const token = await world.tokenOf('user.ok', [scope]);
    const path = `/users/${idOf(user)}`;
    const sent = { token, type: 'application/json' };
    const changed = await world.platform('PATCH', path, { ...sent, body: { nickname: 'me' } });
    expect(outcome(changed)).toBe(expected);
    const { body } = await world.platform('GET', path);
    expect(outcome(await world.platform('PUT', path, { ...sent, body }))).toBe(expected);
  });

  it.each([
    ['DELETE', '', undefined],
    ['PUT', '/enabled', { enabled: true }],
    ['PUT', '/population', { id: 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92' }],
  ])('is refused for %s on the own user%s', async (method, part, body) => {
    const token = await world.tokenOf('user.ok');
    const type = body && 'application/json';
    const path = `/users/${idOf('user.ok')}${part}`;
    expect(outcome(await world.platform(method, path, { token, type, body }))).toBe(forbidden);
  });

  it.each([
    'set',
    'setValue',
    'setGateway',
    'unlock',
    'forceChange',
    'sendRecoveryCode',
    'recover',
  ])('is refused for the action %s of administrators', async (action) => {
    const token = await world.tokenOf('user.ok');
    const bodies: Record<string, unknown> = {
      set: { value: newPassword },
      setValue: {},
      setGateway: {},
      recover: { recoveryCode: 'x', newPassword },
    };
    const answer = await world.password('user.ok', action, bodies[action], token);
    expect(outcome(answer)).toBe(forbidden);
  });

  it('is refused for another user', async () => {
    expect(await read(await world.tokenOf('user.ok'), 'user.expired')).toBe(forbidden);
    expect((await world.entry())['rule']).toBe('The token acts for another user.');
  });

  it('works for its user in any case of the identifier', async () => {
    const token = await world.tokenOf('user.ok');
    expect(await read(token, idOf('user.ok').toUpperCase())).toBe('200');
  });

  it('is refused for the lists of users and policies', async () => {
    const token = await world.tokenOf('user.ok');
    expect(outcome(await world.platform('GET', '/users', { token }))).toBe(forbidden);
    expect(outcome(await world.platform('GET', '/passwordPolicies', { token }))).toBe(forbidden);
  });
});

describe('token of a worker', () => {
  it('needs the role for users, but none for policies', async () => {
    const token = await world.workerTokenOf(openIDConnectClient);
    expect(await read(token)).toBe(forbidden);
    expect(outcome(await world.platform('GET', '/passwordPolicies', { token }))).toBe('200');
  });
});

describe('a token that does not fit', () => {
  it.each([
    ['no header', undefined],
    ['an empty one', 'Bearer '],
    ['another scheme', 'Basic dXNlcjpwYXNzd29yZA=='],
    ['no JWT', 'Bearer abc'],
    ['three parts of nothing', 'Bearer e30.e30.e30'],
    ['a header of null', 'Bearer bnVsbA.e30.e30'],
  ])('is refused, %s', async (_, authorization) => {
    const answer = await world.send(
      'GET',
      `/platform/v1/environments/${world.environmentID}/users/${idOf('user.ok')}/password`,
      { headers: authorization === undefined ? {} : { authorization } },
    );
    expect(outcome(answer)).toBe(unauthorized);
  });

  it('is refused with 403 in another environment', async () => {
    const other = await createTestWorld(sandbox);
    expect(await read(other.workerToken())).toBe(forbidden);
    expect((await world.entry())['rule']).toBe('The token belongs to another environment.');
  });

  it('is refused once the hour is over', async () => {
    const own = await createTestWorld(sandbox);
    const token = own.workerToken();
    await own.advance('PT59M59.999S');
    expect(await read(token, 'user.ok', own)).toBe('200');
    await own.advance('PT0.001S');
    const late = await own.password('user.ok', 'read', undefined, token);
    expect(outcome(late)).toBe(unauthorized);
    expect(text(late.body, 'details', 0, 'message')).toBe(
      'The access token has expired by the clock of its world.',
    );
    expect((await own.entry())['rule']).toBe('the token has expired');
  });

  it('is refused after a reset of the world when it is that of a user', async () => {
    const own = await createTestWorld(sandbox);
    const token = await own.tokenOf('user.ok');
    await own.control('POST', '/reset');
    expect(await read(token, 'user.ok', own)).toBe(unauthorized);
    expect(await read(own.workerToken(), 'user.ok', own)).toBe('200');
  });

  it('is refused in another world of the same identifier', async () => {
    const own = await createTestWorld(sandbox);
    const { environmentID } = own;
    await own.control('DELETE', '');
    await createTestWorld(sandbox, { environmentID });
    expect(await read(own.workerToken(), 'user.ok', own)).toBe(unauthorized);
  });

  it('is refused when it is not signed', async () => {
    const token = new UnsecuredJWT(claimsOf(world.workerToken())).encode();
    expect(await read(token)).toBe(unauthorized);
  });

  it('is refused when another key signed it, even with the same key identifier', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const token = await new SignJWT(claimsOf(world.workerToken()))
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'test' })
      .sign(privateKey);
    expect(await read(token)).toBe(unauthorized);
  });

  it('is refused when the public key served as a shared secret', async () => {
    const { body } = await world.auth('GET', '/as/jwks');
    const key = new TextEncoder().encode(text(body, 'keys', 0, 'n'));
    const token = await new SignJWT(claimsOf(world.workerToken()))
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
      .sign(key);
    expect(await read(token)).toBe(unauthorized);
  });

  it('is refused when it brings its own key', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const token = await new SignJWT(claimsOf(world.workerToken()))
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', jwk: await exportJWK(publicKey) })
      .sign(privateKey);
    expect(await read(token)).toBe(unauthorized);
  });

  it('is refused when its claims were changed', async () => {
    // The token itself is known already when its signature comes again.
    expect(await read(world.workerToken())).toBe('200');
    const [header, , signature] = world.workerToken().split('.');
    const claims = { ...claimsOf(world.workerToken()), exp: 9_999_999_999 };
    const changed = Buffer.from(JSON.stringify(claims)).toString('base64url');
    expect(await read(`${header}.${changed}.${signature}`)).toBe(unauthorized);
  });
});

describe('an environment that does not exist', () => {
  it('is refused to a good token with 403', async () => {
    const path = '/platform/v1/environments/00000000-0000-4000-8000-000000000000/users';
    const answer = await world.send('GET', path, { token: world.workerToken() });
    expect(outcome(answer)).toBe(forbidden);
  });
});
