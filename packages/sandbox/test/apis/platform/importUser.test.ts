import { readFileSync } from 'node:fs';
import { hashSync } from 'bcryptjs';
import { describe, expect, it } from 'vitest';
import { member, origin, outcome, text } from '../../answer.ts';
import { createTestWorld, newPassword, testSandbox } from '../../world.ts';

const world = await createTestWorld(testSandbox());
const type = 'application/vnd.pingidentity.user.import+json';
const guests = 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92';
const gateway = {
  id: '0b8c2e5a-6f0e-4a5e-9f46-4a0ef0f2a511',
  type: 'LDAP',
  userType: { id: '9f1d4c1e-77f5-4d8e-9a3b-0f4a6f5d7c22' },
  correlationAttributes: { uid: 'bo' },
};

const take = (body: unknown) => world.platform('POST', '/users', { type, body });
const userCount = async () => member((await world.platform('GET', '/users')).body, 'count');
const check = async (userID: string, password: string) =>
  outcome(await world.password(userID, 'check', { password }));
const statusOf = (body: unknown) => member(body, '_embedded', 'password', 'status');

describe('importUser', () => {
  it('creates a user whose password is good at once, and never shows it', async () => {
    const { status, headers, body } = await take({
      username: 'bo.clear',
      password: { value: newPassword },
    });
    expect([status, statusOf(body)]).toEqual([201, 'OK']);
    expect(JSON.stringify(body)).not.toContain(newPassword);
    const id = text(body, 'id');
    expect(headers.get('location')).toBe(
      `${origin}/platform/v1/environments/${world.environmentID}/users/${id}`,
    );
    expect(await check(id, newPassword)).toBe('200');
    expect((await world.password(id, 'read')).body).toMatchObject({
      status: 'OK',
      lastChangedAt: text(body, 'createdAt'),
    });
  });

  it('creates a user without a password when it brings none', async () => {
    const { status, body } = await take({ username: 'bo.none' });
    expect([status, statusOf(body)]).toEqual([201, 'NO_PASSWORD']);
  });

  it('is meant where the Go SDK sends two media types', async () => {
    const { body } = await world.platform('POST', '/users', {
      type: `application/json, ${type}`,
      body: { username: 'bo.sdk', password: { value: newPassword } },
    });
    expect(statusOf(body)).toBe('OK');
  });

  it('takes an encoded password, which has to be changed when that is asked for', async () => {
    const value = `{BCRYPT}${hashSync(newPassword, 4)}`;
    const { body } = await take({
      username: 'bo.encoded',
      password: { value, forceChange: true },
    });
    expect(statusOf(body)).toBe('MUST_CHANGE_PASSWORD');
    expect(await check(text(body, 'id'), newPassword)).toBe('200');
  });

  it('hands the password to a gateway', async () => {
    const { body } = await take({ username: 'bo.gateway', password: { external: { gateway } } });
    expect(statusOf(body)).toBe('EXTERNAL');
    expect((await world.password(text(body, 'id'), 'read')).body).toMatchObject({
      external: { gateway },
    });
  });

  it.each([undefined, null, {}, { forceChange: true }, { external: { gateway: {} } }])(
    'gives no password for %j',
    async (password) => {
      const { body } = await take({ username: `bo.${JSON.stringify(password)}`, password });
      expect(statusOf(body)).toBe('NO_PASSWORD');
    },
  );

  it('keeps what only an import can say', async () => {
    const { body } = await take({
      username: 'bo.verified',
      email: 'bo.verified@example.com',
      emailVerified: true,
      lifecycle: { status: 'VERIFICATION_REQUIRED', suppressVerificationCode: true },
      account: { canAuthenticate: true, status: 'OK' },
      enabled: true,
    });
    expect(body).toMatchObject({
      emailVerified: true,
      lifecycle: { status: 'VERIFICATION_REQUIRED' },
    });
  });

  it('refuses a password that breaks the policy, as it was recorded', async () => {
    const before = await userCount();
    const file = '../../../../contract/test/recorded/create-user-password-policy-repeated.400.json';
    const recorded = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
    const { status, body } = await take({ username: 'bo.weak', password: { value: '111111' } });
    expect(status).toBe(400);
    const broken = (answer: unknown) => ({
      code: member(answer, 'code'),
      detail: member(answer, 'details', 0, 'code'),
      target: member(answer, 'details', 0, 'target'),
      requirements: [
        ...(member(answer, 'details', 0, 'innerError', 'unsatisfiedRequirements') as string[]),
      ].sort(),
      members: Object.keys(member(answer, 'details', 0, 'innerError') as object).sort(),
    });
    expect(broken(body)).toEqual(broken(recorded));
    expect(await userCount()).toBe(before);
  });

  it('checks the password against the policy of the population', async () => {
    // Basic, the policy of the guests, asks for nothing about repeated characters; Standard does.
    const password = { value: 'Zzzzz-9-Harbour!' };
    const standard = await take({ username: 'bo.standard', password });
    expect(outcome(standard)).toBe('400 INVALID_DATA INVALID_VALUE password');
    const basic = await take({ username: 'bo.guest', password, population: { id: guests } });
    expect(statusOf(basic.body)).toBe('OK');
    expect((await world.password(text(basic.body, 'id'), 'read')).body).toMatchObject({
      passwordPolicy: { id: '1c2f9f6b-0d55-4b3c-8f1e-2a6d7e9b4c11' },
    });
  });

  it.each([
    [{ username: 'x', password: { value: '{BCRYPT}garbage' } }, 'INVALID_VALUE password.value'],
    [{ username: 'x', password: { value: '{SSHA}zz' } }, 'INVALID_VALUE password.value'],
    [{ username: 'x', password: { value: '{PBKDF2}x' } }, 'INVALID_VALUE password.value'],
    [{ username: 'x', password: { value: '' } }, 'EMPTY_VALUE password.value'],
    [
      { username: 'x', password: { value: 7 }, lifecycle: { status: 'GONE' } },
      'INVALID_VALUE lifecycle.status',
    ],
    [{ username: 'USER.OK', password: { value: newPassword } }, 'UNIQUENESS_VIOLATION username'],
  ])('refuses %j and creates nobody', async (body, expected) => {
    const before = await userCount();
    expect(outcome(await take(body))).toBe(`400 INVALID_DATA ${expected}`);
    expect(await userCount()).toBe(before);
  });
});
