import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFlow } from '../../src/flow.ts';
import { unwrap } from '../../src/index.ts';
import { type FaultyWorld, faults, faultyWorld, idOf, people } from './faulty-world.ts';
import { newPassword } from './world.ts';

const together = 25;
/** What every person does at once, and how many of them are wrong passwords. */
const callsOfOne = 10;
const wrongPasswords = 4;

async function beginSignOn({ auth, environmentID }: FaultyWorld) {
  const authorize = {
    client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
    response_type: 'code',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  } as const;
  const flow = await startFlow(auth, { environmentID, authorize });
  if (flow.status !== 'USERNAME_PASSWORD_REQUIRED') throw new Error(flow.status);
  return flow;
}

/** Ten calls of one person; four spend a try of the password, three one of the recovery code. */
async function callsOf(world: FaultyWorld, index: number) {
  const { platform, environmentID, random, time } = world;
  const params = { path: { environmentID, userID: idOf(index) } };
  const password = '/environments/{environmentID}/users/{userID}/password';
  const flow = await beginSignOn(world);
  /** One in ten callers leaves after up to ten seconds. */
  const options = () => {
    if (random() > 0.1) return { params };
    const leaving = new AbortController();
    time.later(() => leaving.abort(), random() * 10_000);
    return { params, signal: leaving.signal };
  };
  // The same wrong password again would not count.
  const check = (wrong: string) => () =>
    platform.POST(`${password}#password.check`, { ...options(), body: { password: wrong } });
  const recover = () =>
    platform.POST(`${password}#password.recover`, {
      ...options(),
      body: { recoveryCode: 'WRONG234', newPassword },
    });
  const read = () => platform.GET(password, options());
  return [
    check('wrong 1'),
    check('wrong 2'),
    () =>
      platform.PUT(`${password}#password.reset`, {
        ...options(),
        body: { currentPassword: 'wrong 3', newPassword },
      }),
    () => flow.do('usernamePassword.check', { username: `user.${index}`, password: 'wrong 4' }),
    () => platform.POST(`${password}#password.sendRecoveryCode`, options()),
    recover,
    recover,
    recover,
    read,
    read,
  ];
}

/** How often one person may make the sandbox do each of them: as often as they called. */
const made: Record<string, number> = {
  checkPassword: 2,
  resetPassword: 1,
  checkUsernamePassword: 1,
  sendRecoveryCode: 1,
  recoverPassword: 3,
};

/** Makes all calls, and counts what the sandbox did and what became of each promise. */
async function makeCalls(world: FaultyWorld) {
  const { time, injected, takeJournal } = world;
  const processed: Record<string, number> = {};
  const ends: Record<string, number> = {};
  let counted = 0;
  let sent = 0;
  for (let first = 0; first < people; first += together) {
    injected.on = false;
    const group = Array.from({ length: together }, (_, index) => callsOf(world, first + index));
    const calls = (await time.pass(Promise.all(group))).flat();
    await takeJournal();
    injected.on = true;
    const settled = await time.pass(Promise.allSettled(calls.map((call) => call())));
    // What was given up is still carried out, and has its place in the journal.
    await time.rest();
    for (const result of settled) {
      const end = result.status === 'fulfilled' ? 'answered' : String(result.reason?.name);
      ends[end] = (ends[end] ?? 0) + 1;
    }
    for (const { operationId = '', subject, rule } of await takeJournal()) {
      sent += 1;
      if (rule === 'a fault was asked for') continue;
      const key = `${operationId} ${subject?.userID}`;
      processed[key] = (processed[key] ?? 0) + 1;
      if (rule === 'wrong password') counted += 1;
    }
  }
  return { processed, ends, counted, sent };
}

describe('10,000 calls under faults', () => {
  const unhandled: unknown[] = [];
  const keep = (reason: unknown) => void unhandled.push(reason);
  let world: FaultyWorld;
  let came: Awaited<ReturnType<typeof makeCalls>>;
  beforeAll(async () => {
    process.on('unhandledRejection', keep);
    world = await faultyWorld();
    came = await makeCalls(world);
  });
  afterAll(() => void process.off('unhandledRejection', keep));

  it('all settle, with an answer or one of three errors', () => {
    const { ends } = came;
    expect(Object.keys(ends).sort()).toEqual([
      'AbortError',
      'TimeoutError',
      'TypeError',
      'answered',
    ]);
    const settled = Object.values(ends).reduce((sum, count) => sum + count, 0);
    expect(settled).toBe(people * callsOfOne);
  });

  it('leave no rejection unhandled', () => {
    expect(unhandled).toEqual([]);
  });

  it('meet every fault, and are repeated', () => {
    expect(world.injected.met.size).toBe(new Set(faults).size - 1);
    expect(came.sent).toBeGreaterThan(people * callsOfOne);
  });

  it('make the sandbox do nothing more often than they asked for', () => {
    const more = Object.entries(came.processed).filter(([key, times]) => {
      const [operationId = ''] = key.split(' ');
      return times > (made[operationId] ?? Number.POSITIVE_INFINITY);
    });
    expect(more).toEqual([]);
  });

  it('spend no more tries than they made, and lock nobody', async () => {
    const { control, params } = world;
    const { users } = unwrap(await control.GET('/worlds/{environmentID}/users', { params }));
    expect(users).toHaveLength(people);
    const failures = users.map(({ password }) => password.failures);
    expect(Math.max(...failures)).toBe(wrongPasswords);
    expect(failures.reduce((sum, count) => sum + count, 0)).toBe(came.counted);
    expect(users.filter(({ password }) => password.status !== 'OK')).toEqual([]);
  });
});
