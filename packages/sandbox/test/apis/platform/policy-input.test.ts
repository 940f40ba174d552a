import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome, text } from '../../answer.ts';
import { createTestWorld, type TestWorld, testSandbox } from '../../world.ts';

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

describe('password policies that are sent', () => {
  it.each([standard, basic, passphrase])(
    'are put back as they were read, with one member changed (%s)',
    async (id) => {
      const { body: read } = await call('GET', id);
      const { status, body } = await call('PUT', id, { ...(read as object), description: 'Ours' });
      expect(status).toBe(200);
      expect({ ...(body as object), updatedAt: undefined }).toEqual({
        ...(read as object),
        description: 'Ours',
        updatedAt: undefined,
      });
    },
  );

  it.each(['POST', 'PUT'])('keep their read-only members, whatever a %s says', async (method) => {
    const readOnly = {
      _links: 1,
      id: 'mine',
      environment: null,
      populationCount: 9,
      createdAt: 'now',
      updatedAt: [],
      bypassPolicy: true,
    };
    const { body } = await call(method, method === 'PUT' ? passphrase : '', {
      ...lax,
      ...readOnly,
    });
    expect(body).toMatchObject({
      environment: { id: world.environmentID },
      populationCount: 0,
      updatedAt: '2026-03-02T10:00:00.000Z',
    });
    expect(text(body, 'id')).not.toBe('mine');
    expect(body).not.toHaveProperty('bypassPolicy');
  });

  it('cut fractions off', async () => {
    const { body } = await call('POST', '', {
      ...lax,
      minAgeDays: 1.5,
      maxAgeDays: 23.9,
      length: { min: 32.99, max: 255.4 },
      lockout: { failureCount: 5.999, durationSeconds: 30.1 },
      maxRepeatedCharacters: 2.9,
      minCharacters: { '0123456789': 1.5 },
      alphabetSequenceRule: { maxLength: 3.9 },
    });
    expect(body).toMatchObject({
      minAgeDays: 1,
      maxAgeDays: 23,
      length: { min: 32, max: 255 },
      lockout: { failureCount: 5, durationSeconds: 30 },
      maxRepeatedCharacters: 2,
      minCharacters: { '0123456789': 1 },
      alphabetSequenceRule: { maxLength: 3 },
    });
  });

  it.each([
    [{ minAgeDays: 0.9 }, 'minAgeDays'],
    [{ length: { min: 33 } }, 'length.min'],
    [{ minUniqueCharacters: 6 }, 'minUniqueCharacters'],
    [{ qwertySequenceRule: { maxLength: 2.9 } }, 'qwertySequenceRule.maxLength'],
    [{ lockout: { failureCount: null, durationSeconds: 900 } }, 'lockout.failureCount'],
    [{ excludesCommonlyUsed: null }, 'excludesCommonlyUsed'],
  ])('are refused for %j', async (change, target) => {
    expect(outcome(await call('PUT', standard, { ...lax, ...change }))).toBe(
      `400 INVALID_DATA INVALID_VALUE ${target}`,
    );
  });

  it('lose what is null, as if it were left out', async () => {
    const nothing = {
      description: null,
      history: null,
      lockout: null,
      maxAgeDays: null,
      minAgeDays: null,
      maxRepeatedCharacters: null,
      minUniqueCharacters: null,
      minCharacters: null,
      minComplexity: null,
      qwertySequenceRule: null,
      alphabetSequenceRule: null,
    };
    const { body: read } = await call('GET', standard);
    const { body } = await call('PUT', standard, {
      ...(read as object),
      ...nothing,
      default: null,
      length: { min: 12, max: null },
    });
    expect(body).toMatchObject({ default: true, length: { min: 12, max: 255 } });
    for (const rule of Object.keys(nothing)) expect(body).not.toHaveProperty(rule);
    const { body: without } = await call('PUT', standard, { ...(read as object), length: null });
    expect(without).not.toHaveProperty('length');
  });

  it('make a world, too', async () => {
    const sent = { ...lax, id: 'mine', createdAt: 'now', maxAgeDays: 22.9, minAgeDays: null };
    const other = await createTestWorld(sandbox, { policy: sent });
    const { body } = await other.platform('GET', '/passwordPolicies');
    const policy = member(body, '_embedded', 'passwordPolicies', 3);
    expect(policy).toMatchObject({ name: 'Lax', default: true, maxAgeDays: 22 });
    expect(policy).not.toHaveProperty('minAgeDays');
  });
});
