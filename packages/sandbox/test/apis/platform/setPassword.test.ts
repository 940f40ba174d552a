import { argon2id } from '@noble/hashes/argon2.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { hashSync } from 'bcryptjs';
import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const gateway = {
  id: '0b8c2e5a-6f0e-4a5e-9f46-4a0ef0f2a511',
  type: 'LDAP',
  userType: { id: '9f1d4c1e-77f5-4d8e-9a3b-0f4a6f5d7c22' },
  correlationAttributes: { uid: 'somebody' },
};

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const phc = (bytes: Uint8Array) => base64(bytes).replace(/=+$/, '');
const salt = new TextEncoder().encode('seasalted');
const salted = (digest: (bytes: Uint8Array) => Uint8Array) =>
  base64(Buffer.concat([digest(Buffer.concat([Buffer.from(newPassword), salt])), salt]));
const argon = argon2id(newPassword, salt, { m: 64, t: 2, p: 1 });

const verifiable = {
  BCRYPT: hashSync(newPassword, 4),
  SSHA: salted(sha1),
  SSHA256: salted(sha256),
  SSHA384: salted(sha384),
  SSHA512: salted(sha512),
  ARGON2: `$argon2id$v=19$m=64,t=2,p=1$${phc(salt)}$${phc(argon)}`,
};

const check = async (user: string, password: string) =>
  (await world.password(user, 'check', { password })).status;

describe.each(['set', 'setValue'])('password.%s', (action) => {
  const set = (user: string, body: unknown) => world.password(user, action, body);

  it('sets clear text that meets the policy', async () => {
    expect((await set('user.ok', { value: newPassword })).body).toMatchObject({ status: 'OK' });
    expect(await check('user.ok', newPassword)).toBe(200);
    expect(await check('user.ok', currentPassword)).toBe(400);
  });

  it('refuses clear text that does not meet the policy, unless it is bypassed', async () => {
    const refused = await set('user.ok', { value: 'short' });
    expect(outcome(refused)).toBe('400 INVALID_DATA INVALID_VALUE value');
    expect(await check('user.ok', currentPassword)).toBe(200);
    const bypassed = await set('user.ok', { value: 'short', bypassPolicy: true });
    expect(bypassed.body).toMatchObject({ status: 'OK' });
  });

  it('does not count the minimum age', async () => {
    expect((await set('user.tooyoung', { value: newPassword })).status).toBe(200);
  });

  it('forces a change when asked to', async () => {
    const { body } = await set('user.ok', { value: newPassword, forceChange: true });
    expect(body).toMatchObject({ status: 'MUST_CHANGE_PASSWORD' });
  });

  it.each(['user.nopassword', 'user.locked', 'user.expired'])('makes %s OK', async (user) => {
    expect((await set(user, { value: newPassword })).body).toMatchObject({ status: 'OK' });
  });

  it.each(Object.entries(verifiable))('verifies what came as {%s}', async (scheme, encoded) => {
    await set('user.ok', { value: `{${scheme}}${encoded}` });
    expect((await world.entry())['rule']).toBe('set, encoded');
    expect(await check('user.ok', newPassword)).toBe(200);
    expect(await check('user.ok', 'wrong')).toBe(400);
    expect(await check('user.ok', `{${scheme}}${encoded}`)).toBe(400);
  });

  it.each(['PBKDF2', 'MSKCC_PBKDF2', 'SCRYPT', 'SCRYPT_RFC7914'])(
    'takes {%s}, and nothing matches it',
    async (scheme) => {
      const { body } = await set('user.ok', { value: `{${scheme}}d2hhdGV2ZXItaXQtaXMtaXQtaXM=` });
      expect(body).toMatchObject({ status: 'OK' });
      expect((await world.entry())['rule']).toBe('set, encoded in a way nothing can match');
      expect(await check('user.ok', 'whatever')).toBe(400);
    },
  );

  it.each([
    '{BCRYPT}garbage',
    '{BCRYPT}$2a$31$tooShort',
    '{SSHA}zz',
    '{SSHA}not base64',
    `{SSHA256}${base64(sha256(salt))}`,
    '{ARGON2}$argon2id$v=19$m=64',
    '{ARGON2}x',
    '{PBKDF2}x',
    '{MSKCC_PBKDF2}',
    '{SCRYPT}Canary-in-clear!',
    '{SCRYPT_RFC7914}short',
  ])('refuses %s, which is no encoded password', async (value) => {
    const refused = await set('user.ok', { value, bypassPolicy: true });
    expect(outcome(refused)).toBe('400 INVALID_DATA INVALID_VALUE value');
    expect(await check('user.ok', currentPassword)).toBe(200);
  });

  it.each([
    `{BCRYPT}$2a$31$${'o'.repeat(53)}`,
    '{ARGON2}$argon2id$v=19$m=9999999,t=1,p=1$c2VhcXNhbHQ$c2VhcXNhbHQ',
    `{SSHA512}${'QUJD'.repeat(250)}`,
  ])('takes %s, which costs nothing to refuse', async (value) => {
    await set('user.ok', { value });
    expect((await world.entry())['rule']).toBe('set, encoded in a way nothing can match');
    expect(await check('user.ok', newPassword)).toBe(400);
  });

  it('takes the name of an unknown scheme for clear text', async () => {
    const { body } = await set('user.ok', { value: '{MD5}Fake-Harbour-2042!' });
    expect(body).toMatchObject({ status: 'OK' });
    expect(await check('user.ok', '{MD5}Fake-Harbour-2042!')).toBe(200);
  });
});

describe('password.set', () => {
  it('needs a value', async () => {
    expect(outcome(await world.password('user.ok', 'set', {}))).toBe(
      '400 INVALID_DATA REQUIRED_VALUE value',
    );
  });

  it('hands the password to a gateway', async () => {
    const body = { value: newPassword, external: { gateway } };
    expect((await world.password('user.ok', 'set', body)).body).toMatchObject({
      status: 'EXTERNAL',
      external: { gateway },
    });
  });

  it('takes a gateway that says nothing for none', async () => {
    const body = { value: newPassword, external: { gateway: {} } };
    const answer = await world.password('user.ok', 'set', body);
    expect(answer.body).toMatchObject({ status: 'OK' });
    expect(answer.body).not.toHaveProperty('external');
  });

  it('is refused while a gateway is in charge', async () => {
    const answer = await world.password('user.gateway', 'set', { value: newPassword });
    expect(outcome(answer)).toBe('400 REQUEST_FAILED CONSTRAINT_VIOLATION');
  });
});

describe('password.setValue', () => {
  it('clears the password with an empty object', async () => {
    const { body } = await world.password('user.ok', 'setValue', {});
    expect(body).toMatchObject({ status: 'NO_PASSWORD' });
    expect(body).not.toHaveProperty('lastChangedAt');
    expect((await world.entry())['rule']).toBe('cleared');
  });

  it('leaves the gateway alone', async () => {
    const { body } = await world.password('user.gateway', 'setValue', {});
    expect(body).toMatchObject({ status: 'EXTERNAL' });
  });

  it('keeps the cleared password in the history', async () => {
    await world.password('user.ok', 'setValue', {});
    const again = await world.password('user.ok', 'setValue', { value: currentPassword });
    const names = member(again.body, 'details', 0, 'innerError', 'unsatisfiedRequirements');
    expect(names).toEqual(['history']);
  });
});

describe('password.setGateway', () => {
  it('hands the password over, and takes it back without one', async () => {
    const handed = await world.password('user.ok', 'setGateway', gateway);
    expect(handed.body).toMatchObject({ status: 'EXTERNAL', external: { gateway } });
    const taken = await world.password('user.ok', 'setGateway', {});
    expect(taken.body).toMatchObject({ status: 'NO_PASSWORD' });
    expect(taken.body).not.toHaveProperty('external');
  });

  it('changes nothing when there is no gateway to take it from', async () => {
    const { body } = await world.password('user.ok', 'setGateway', {});
    expect(body).toMatchObject({ status: 'OK' });
    expect(await check('user.ok', currentPassword)).toBe(200);
  });
});
