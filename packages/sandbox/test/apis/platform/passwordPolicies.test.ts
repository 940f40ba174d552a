import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome, text } from '../../answer.ts';
import { createTestWorld, newPassword, type TestWorld, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const standard = '5da98f13-ad62-4234-86d3-01018f6ef0ad';
const basic = '1c2f9f6b-0d55-4b3c-8f1e-2a6d7e9b4c11';
const passphrase = '7e4a1d90-3c8b-4f6a-9b27-5d0c8e1f2a33';
const lax = {
  name: 'Lax',
  excludesCommonlyUsed: false,
  excludesProfileData: false,
  notSimilarToCurrent: false,
};

const call = (method: string, id = '', body?: unknown) =>
  world.platform(method, `/passwordPolicies${id && `/${id}`}`, {
    ...(body !== undefined && { type: 'application/json', body }),
  });
const names = async () => {
  const { body } = await call('GET');
  const policies = member(body, '_embedded', 'passwordPolicies') as {
    name: string;
    default: boolean;
  }[];
  return policies.map((policy) => (policy.default ? `${policy.name} (default)` : policy.name));
};

describe('password policies', () => {
  it('begin with those that PingOne predefines', async () => {
    expect(await names()).toEqual(['Standard (default)', 'Basic', 'Passphrase']);
  });

  it('are created with an address, an identifier and times', async () => {
    const { status, headers, body } = await call('POST', '', lax);
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(text(body, '_links', 'self', 'href'));
    expect(body).toMatchObject({
      ...lax,
      default: false,
      environment: { id: world.environmentID },
      populationCount: 0,
      createdAt: '2026-03-02T10:00:00.000Z',
      updatedAt: '2026-03-02T10:00:00.000Z',
    });
    expect((await call('GET', text(body, 'id'))).body).toEqual(body);
  });

  it.each([
    [{ min: 12 }, { min: 12, max: 255 }],
    [{ max: 255 }, { min: 8, max: 255 }],
  ])('complete the length %j', async (length, complete) => {
    expect((await call('POST', '', { ...lax, length })).body).toMatchObject({ length: complete });
  });

  it('are replaced as a whole', async () => {
    const { body: created } = await call('POST', '', { ...lax, minAgeDays: 3 });
    await world.advance('PT1H');
    const { body } = await call('PUT', text(created, 'id'), { ...lax, maxAgeDays: 90 });
    expect(body).toMatchObject({
      maxAgeDays: 90,
      createdAt: '2026-03-02T10:00:00.000Z',
      updatedAt: '2026-03-02T11:00:00.000Z',
    });
    expect(body).not.toHaveProperty('minAgeDays');
  });

  it('pass the default on, and apply at once', async () => {
    await call('POST', '', { ...lax, default: true });
    expect(await names()).toEqual(['Standard', 'Basic', 'Passphrase', 'Lax (default)']);
    const { body } = await world.password('user.ok', 'set', { value: 'aaaa' });
    expect(body).toMatchObject({ status: 'OK' });
  });

  it('keep the default until another policy takes it', async () => {
    const policy = { ...lax, name: 'Standard', default: false };
    expect(outcome(await call('PUT', standard, policy))).toBe(
      '400 REQUEST_FAILED CONSTRAINT_VIOLATION',
    );
    expect((await call('PUT', standard, { ...lax, name: 'Standard' })).body).toMatchObject({
      default: true,
    });
  });

  it.each(['Standard', 'STANDARD'])('have a name of their own, not %s', async (name) => {
    expect(outcome(await call('POST', '', { ...lax, name }))).toBe(
      '400 INVALID_DATA UNIQUENESS_VIOLATION name',
    );
  });

  it('need a maximum age of more than the minimum age and 21 days', async () => {
    const refused = await call('POST', '', { ...lax, minAgeDays: 2, maxAgeDays: 23 });
    expect(outcome(refused)).toBe('400 INVALID_DATA OUT_OF_RANGE maxAgeDays');
    expect(member(refused.body, 'details', 0, 'innerError')).toEqual({ rangeMinimumValue: 24 });
    expect((await call('POST', '', { ...lax, minAgeDays: 2, maxAgeDays: 24 })).status).toBe(201);
  });

  it.each([
    [{ ...lax, length: { min: 4, max: 255 } }, 'INVALID_VALUE length.min'],
    [{ ...lax, history: { count: 6 } }, 'REQUIRED_VALUE history.retentionDays'],
    [{ ...lax, lockout: { durationSeconds: 900 } }, 'REQUIRED_VALUE lockout.failureCount'],
    [{ ...lax, maxRepeatedCharacters: 3 }, 'INVALID_VALUE maxRepeatedCharacters'],
    [{ name: 'x' }, 'REQUIRED_VALUE excludesCommonlyUsed'],
  ])('are refused as %j', async (policy, detail) => {
    expect(outcome(await call('POST', '', policy))).toBe(`400 INVALID_DATA ${detail}`);
  });

  it('are at most 100', async () => {
    for (let number = 4; number <= 100; number += 1)
      await call('POST', '', { ...lax, name: `Lax ${number}` });
    expect(outcome(await call('POST', '', lax))).toBe('400 REQUEST_FAILED SIZE_LIMIT_EXCEEDED');
  });

  it('are deleted, but not the default one and not one that a population uses', async () => {
    expect((await call('DELETE', passphrase)).status).toBe(204);
    expect(outcome(await call('GET', passphrase))).toBe('404 NOT_FOUND');
    expect(outcome(await call('DELETE', passphrase))).toBe('404 NOT_FOUND');
    expect(outcome(await call('DELETE', standard))).toBe('400 REQUEST_FAILED CONSTRAINT_VIOLATION');
    expect(outcome(await call('DELETE', basic))).toBe('400 REQUEST_FAILED CONSTRAINT_VIOLATION');
  });

  it.each(['lockout', 'maxAgeDays', 'minAgeDays', 'history'])(
    'survive an absurd %s',
    async (rule) => {
      const huge = Number.MAX_SAFE_INTEGER;
      const absurd = {
        lockout: { lockout: { failureCount: 1, durationSeconds: huge } },
        maxAgeDays: { maxAgeDays: huge },
        minAgeDays: { minAgeDays: huge },
        history: { history: { count: huge, retentionDays: huge } },
      }[rule];
      expect((await call('POST', '', { ...lax, default: true, ...absurd })).status).toBe(201);
      await world.password('user.ok', 'set', { value: newPassword });
      await world.password('user.ok', 'check', { password: 'wrong' });
      expect((await world.control('GET', '/users')).status).toBe(200);
      expect((await world.platform('GET', '/users')).status).toBe(200);
      expect((await world.password('user.ok', 'read')).status).toBe(200);
    },
  );
});
