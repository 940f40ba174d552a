import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { member, outcome, send, text } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';

const json = 'application/json';

/** Imports a world into a sandbox of its own, as it would come out of a file. */
async function imported(world: TestWorld) {
  const { body } = await world.control('GET', '/export');
  const sandbox = testSandbox();
  const copy = await createTestWorld(sandbox, {}, JSON.parse(JSON.stringify(body)));
  return { exported: body, copy };
}

const users = [0, 1, 2].map((index) => ({
  id: `11111111-1111-4111-8111-11111111111${index}`,
  username: `made.${index}`,
}));

const state = fc.record(
  {
    value: fc.option(fc.constant(currentPassword)),
    lastChangedAgo: fc.constantFrom('PT1H', 'P30D', 'P200D'),
    mustChange: fc.boolean(),
    lockedFor: fc.constantFrom('PT10M', 'P1D'),
    failures: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: ['value'] },
);

const worlds = fc.record({
  personas: fc.boolean(),
  name: fc.constantFrom('first', 'second'),
  states: fc.array(state, { minLength: 3, maxLength: 3 }),
  frozen: fc.boolean(),
  fault: fc.boolean(),
});

/** What happens before the export. */
const act = fc.constantFrom(
  (world: TestWorld, user: string) => world.password(user, 'check', { password: 'wrong once' }),
  (world: TestWorld, user: string) => world.password(user, 'check', { password: 'wrong again' }),
  (world: TestWorld, user: string) => world.password(user, 'reset', { newPassword }),
  (world: TestWorld, user: string) => world.password(user, 'sendRecoveryCode'),
  (world: TestWorld, user: string) => world.account(user, 'lock'),
  (world: TestWorld) => world.advance('PT5M'),
  (world: TestWorld) => world.control('POST', '/snapshots', { name: 'on the way' }),
);
const acts = fc.array(fc.tuple(act, fc.integer({ min: 0, max: 2 })), { maxLength: 8 });

/** What is told of a world by those who use it. */
async function behaviour(world: TestWorld, code: string | undefined): Promise<unknown[]> {
  const told: unknown[] = [
    (await world.control('GET', '/users')).body,
    (await world.control('GET', '/clock')).body,
    (await world.control('GET', '/faults')).body,
    (await world.control('GET', '/snapshots')).body,
  ];
  for (const { id } of users) {
    for (const password of [currentPassword, newPassword, 'wrong again'])
      told.push(outcome(await world.password(id, 'check', { password })));
    if (code !== undefined)
      told.push(outcome(await world.password(id, 'recover', { recoveryCode: code, newPassword })));
    told.push(outcome(await world.password(id, 'setValue', { value: 'Lazy#Candle#55x' })));
    told.push((await world.control('GET', `/users/${id}`)).body);
  }
  await world.advance('PT15M');
  for (const { id } of users)
    told.push(outcome(await world.password(id, 'check', { password: newPassword })));
  told.push((await world.control('POST', '/reset')).status);
  told.push((await world.control('GET', '/users')).body);
  return told;
}

describe('an exported world', () => {
  it('behaves the same where it is imported', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, acts, async ({ states, frozen, fault, ...input }, done) => {
        const world = await createTestWorld(testSandbox(), {
          ...input,
          clock: { now: '2026-05-01T00:00:00.000Z', frozen },
          users: users.map((user, index) => ({ ...user, password: states[index] })),
          ...(fault && { faults: [{ kind: 'error', operationId: 'unlockPassword', count: 2 }] }),
        });
        for (const [act, user] of done) await act(world, users[user]?.id ?? '');
        const { exported, copy } = await imported(world);
        expect((await copy.control('GET', '/export')).body).toEqual(exported);
        const mails = await world.control('GET', '/inbox/newest');
        const code = mails.status === 200 ? text(mails.body, 'code') : undefined;
        expect(await behaviour(copy, code)).toEqual(await behaviour(world, code));
      }),
      { numRuns: 40 },
    );
  });

  it('holds no secret in clear, no mail and no key', async () => {
    const world = await createTestWorld(testSandbox(), {
      applications: [{ id: 'web', type: 'WEB_APP', secret: 'canary-secret-1' }, { type: 'WORKER' }],
      users: [{ username: 'ada', password: { value: 'canary-secret-2' } }],
    });
    await world.password('user.ok', 'sendRecoveryCode');
    await world.control('POST', '/snapshots', {});
    const code = await world.code('user.ok');
    const { body } = await world.control('GET', '/export');
    const written = JSON.stringify(body);
    for (const secret of ['canary-secret', currentPassword, code, 'sandbox-application-secret'])
      expect(written).not.toContain(secret);
    expect(Object.keys(member(body, 'saved', 'records') as object)).not.toContain('messages');
    expect(written).not.toContain('codeKey');
  });

  it('is a world of its own beside the one that it came from', async () => {
    const sandbox = testSandbox();
    const world = await createTestWorld(sandbox);
    const { body } = await world.control('GET', '/export');
    const { environmentID, ...copy } = body as { environmentID: string };
    const made = await send(sandbox, 'POST', '/_mock/worlds', { type: json, body: copy });
    expect(made.status).toBe(201);
    expect(text(made.body, 'directory', 'clientID')).toBe(
      `sandbox-directory-${text(made.body, 'environmentID')}`,
    );
    const again = await send(sandbox, 'POST', '/_mock/worlds', { type: json, body });
    expect(outcome(again)).toBe('400 INVALID_DATA UNIQUENESS_VIOLATION environmentID');
  });

  it('goes back to what it was by PUT, with its snapshots', async () => {
    const world = await createTestWorld(testSandbox());
    await world.control('POST', '/snapshots', { name: 'before' });
    const { body } = await world.control('GET', '/export');
    await world.password('user.ok', 'setValue', { value: newPassword });
    await world.control('POST', '/snapshots', { name: 'after' });
    expect((await world.control('PUT', '', body)).status).toBe(200);
    expect((await world.control('GET', '/export')).body).toEqual(body);
    expect((await world.password('user.ok', 'check', { password: currentPassword })).status).toBe(
      200,
    );
  });

  const record = { id: 'settings', createdAt: 1, generation: 'g', clockOffset: 0 };
  it.each([
    [{ version: 2, records: {} }, 'INVALID_VALUE saved.version'],
    [{ version: 1, records: {} }, 'INVALID_VALUE saved.records.settings'],
    [{ version: 1, records: { messages: [] } }, 'INVALID_VALUE saved.records.messages'],
    [{ version: 1, records: { constructor: [] } }, 'INVALID_VALUE saved.records.constructor'],
    [
      { version: 1, records: { settings: [record] } },
      'INVALID_VALUE saved.records.settings.0.recipe',
    ],
    [
      { version: 1, records: { settings: [{ ...record, recipe: {} }] } },
      'INVALID_VALUE saved.records.settings.0.recipe.personas',
    ],
    [
      { version: 1, records: { users: [{ id: 'a', username: 7 }] } },
      'INVALID_VALUE saved.records.users.0.username',
    ],
  ])('is refused where it is broken: %j', async (saved, detail) => {
    const refused = await send(testSandbox(), 'POST', '/_mock/worlds', {
      type: json,
      body: { saved },
    });
    expect(outcome(refused)).toBe(`400 INVALID_DATA ${detail}`);
  });

  it('takes the place of what is given beside it', async () => {
    const world = await createTestWorld(testSandbox());
    const { body } = await world.control('GET', '/export');
    const { status, body: refused } = await world.control('PUT', '', {
      ...(body as object),
      users: [{ id: idOf('user.ok'), username: 'a' }],
    });
    expect([status, text(refused, 'details', 0, 'message')]).toEqual([
      400,
      'saved takes the place of users.',
    ]);
  });
});
