import { hashSync } from 'bcryptjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { matchesEncoded } from '../../../src/password/encodings.ts';
import { digest } from '../../../src/world/sha256.ts';
import { createStore } from '../../../src/world/store.ts';
import { type Answer, outcome } from '../../answer.ts';
import { createRecordingPersistence } from '../../recording-persistence.ts';
import { createTestWorld, keyedStore, type TestWorld, testSandbox } from '../../world.ts';
import { beginFlow, checkIn } from './sign-on.ts';

// The real ones, with their calls counted.
vi.mock('../../../src/world/sha256.ts', { spy: true });
vi.mock('../../../src/password/encodings.ts', { spy: true });

const { persistence, kept } = createRecordingPersistence();
const sandbox = testSandbox({ store: keyedStore(createStore(persistence)) });
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

/** What a caller can see of an answer, without what differs between any two calls. */
const visible = ({ status, headers, body }: Answer) => {
  const shown = JSON.stringify({ status, headers: [...headers], body });
  return shown.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'uuid');
};

/** An answer, and the work behind it: hashes, and writes to the store. */
async function measured(call: () => Promise<Answer>) {
  vi.mocked(digest).mockClear();
  vi.mocked(matchesEncoded).mockClear();
  const writesBefore = kept.length;
  const answer = await call();
  return {
    answer: visible(answer),
    digests: vi.mocked(digest).mock.calls.length,
    encoded: vi.mocked(matchesEncoded).mock.calls.length,
    writes: kept.length - writesBefore,
  };
}

const wrong = async (username: string, password = 'Fake-Wrong-99!') => {
  const flowID = await beginFlow(world);
  return measured(() => checkIn(world, flowID, username, password));
};

describe('a user name', () => {
  it.each(['nobody', 'user.nopassword', 'user.external', 'user.gateway', 'user.disabled'])(
    'is not told from that of another user by a wrong password, %s',
    async (username) => {
      expect(await wrong(username)).toEqual(await wrong('user.ok'));
    },
  );

  it('is not told by how often a password was tried', async () => {
    const first = await wrong('user.ok');
    expect(await wrong('user.ok')).toEqual(first);
    expect(await wrong('user.ok', 'Fake-Wrong-98!')).toEqual(first);
    expect(await wrong('nobody', 'Fake-Wrong-98!')).toEqual(first);
    expect(first.answer).not.toContain('Remaining');
  });

  it('is told once its password is locked, as the vendor does', async () => {
    for (let time = 0; time < 5; time += 1) await wrong('user.ok', `wrong ${time}`);
    expect((await wrong('user.ok')).answer).toContain('PASSWORD_LOCKED_OUT');
    for (let time = 0; time < 5; time += 1) await wrong('nobody', `wrong ${time}`);
    expect((await wrong('nobody')).answer).toContain('User name or password is not correct.');
  });

  it('is not told by an encoded password, which takes longer', async () => {
    const value = `{BCRYPT}${hashSync('Fake-Harbour-2042!', 4)}`;
    const { body } = await world.control('GET', '/users');
    const { users } = body as { users: { id: string; password: { status: string } }[] };
    for (const { id } of users) await world.password(id, 'setValue', { value, bypassPolicy: true });
    const known = await wrong('user.ok');
    expect(known.encoded).toBe(1);
    expect(await wrong('nobody')).toEqual(known);
    expect(await wrong('somebody')).toEqual(known);
  });

  it('is not told by the step that asks for it first', async () => {
    const lookedUp = async (username: string) => {
      const flowID = await beginFlow(world, { acr_values: 'Identifier_First' });
      const step = (action: string, body: object) =>
        measured(() => world.flowCall(flowID, action, body));
      return [
        await step('user.lookup', { username }),
        await step('usernamePassword.check', { password: 'Fake-Wrong-99!' }),
        await measured(() => world.auth('GET', `/flows/${flowID}`)),
      ];
    };
    expect(await lookedUp('nobody')).toEqual(await lookedUp('user.ok'));
  });

  it('gets the same stand-in for its password every time', async () => {
    const costs = async () => {
      const runs = [];
      for (let number = 0; number < 12; number += 1)
        runs.push((await wrong(`nobody${number}`)).encoded);
      return runs;
    };
    const value = `{BCRYPT}${hashSync('Fake-Harbour-2042!', 4)}`;
    for (const user of ['user.ok', 'user.expired', 'user.expiring', 'user.tooyoung'])
      await world.password(user, 'setValue', { value, bypassPolicy: true });
    const first = await costs();
    expect(new Set(first)).toEqual(new Set([0, 1]));
    expect(await costs()).toEqual(first);
  });

  it('is told by the request for a recovery code, as the vendor does', async () => {
    const forget = async (username: string) =>
      outcome(await world.flowCall(await beginFlow(world), 'password.forgot', { username }));
    expect(await forget('nobody')).toBe('404 NOT_FOUND');
    expect(await forget('user.ok')).toBe('200');
  });
});

describe('a wrong password', () => {
  it('is kept as a salted hash', async () => {
    await wrong('user.ok', 'Fake-Wrong-97!');
    await wrong('user.expired', 'Fake-Wrong-97!');
    const text = kept.join();
    const hashes = text.match(/"lastWrong":\{"kind":"hash","salt":"[0-9a-f]{24}","hash":"\w{64}"/g);
    expect(new Set(hashes?.slice(-2)).size).toBe(2);
    expect(text).not.toContain('Fake-Wrong-97!');
  });
});

describe('a user name of the Directory', () => {
  const check = (username: string) =>
    measured(() =>
      world.send('POST', '/directory/api/oauth/token', {
        type: 'application/x-www-form-urlencoded',
        headers: {
          authorization: `Basic ${btoa(`sandbox-directory-${world.environmentID}:sandbox-api-key`)}`,
        },
        body: `grant_type=password&username=${username}&password=wrong`,
      }),
    );

  it('is not told from that of another user by a wrong password', async () => {
    const known = await check('jborder');
    expect(known.answer).toContain('INVALID_CREDENTIALS');
    expect(await check('nobody')).toEqual(known);
  });
});
