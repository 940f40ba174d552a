import { createSandbox } from '@ping-password/sandbox';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/index.ts';
import { type Note, requestPasswordReset, resetPassword } from '../../src/migrate.ts';
import { newPassword, testWorld } from './world.ts';

const sandbox = createSandbox();
const email = 'jborder@anywhere.com';
const oldPassword = '$ecret@456';
/** The user in the Directory, and in PingOne. */
const id = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
const userID = '5f0d3c1e-9a2b-4d7c-8e6f-1a2b3c4d5e6f';
const oldToken = '0b0e6c1a-2f3d-4c5b-8a79-6d5e4f3c2b1a';

type Inputs = {
  reset: Parameters<typeof resetPassword>[1];
  request: Parameters<typeof requestPasswordReset>[1];
};
type Result = { error?: unknown; response: Response; notes?: readonly Note[] };

type World = Awaited<ReturnType<typeof movedUser>>;

/** The user before and after the move. */
async function movedUser() {
  const password = { value: oldPassword, lastChangedAt: '2026-01-02T10:00:00.000Z' };
  const user = { id: userID, username: email, email, password };
  const world = await testWorld({ sandbox, input: { users: [user] } });
  const { platform, environmentID } = world;
  const target = {
    platform,
    environmentID,
    userID: (given: string) => (given === id ? userID : undefined),
    username: (address: string) => address,
  };
  return { ...world, target, userToken: await world.userToken(userID) };
}

/** The calls of the Directory API. */
const directorySide = ({ directory }: World) => ({
  reset: (body: Inputs['reset']): Promise<Result> =>
    directory.POST('/directory/users/password-reset', { body }),
  request: (body: Inputs['request']): Promise<Result> =>
    directory.POST('/directory/users/password-lost', { body }),
  check: (password: string): Promise<Result> =>
    directory.POST('/oauth/token', { body: { grant_type: 'password', username: email, password } }),
});

/** What replaces them. */
const platformSide =
  (who: 'worker' | 'user') =>
  ({ target, platform, environmentID, userToken }: World) => ({
    reset: (body: Inputs['reset']): Promise<Result> =>
      resetPassword(target, body, who === 'user' ? { userToken } : {}),
    request: (body: Inputs['request']): Promise<Result> => requestPasswordReset(target, body),
    check: (password: string): Promise<Result> =>
      platform.POST('/environments/{environmentID}/users/{userID}/password#password.check', {
        params: { path: { environmentID, userID } },
        body: { password },
      }),
  });

const told = ({ error, response }: Result) =>
  `${response.status} ${error ? outcomeOf(error) : 'done'}`;

describe.each([
  { side: 'the Directory', of: directorySide, spent: 'codeDead' },
  // A code that is gone is like one that was never sent to PingOne, which tells no more.
  { side: 'PingOne, by a worker', of: platformSide('worker'), spent: 'codeWrong' },
  { side: 'PingOne, by the user', of: platformSide('user'), spent: 'codeWrong' },
])('$side', ({ of, spent }) => {
  const begin = async () => {
    const world = await movedUser();
    return { ...of(world), code: world.code };
  };

  it('takes the old password', async () => {
    const { reset, check } = await begin();
    expect(told(await reset({ id, oldPassword, newPassword }))).toBe('200 done');
    expect([told(await check(newPassword)), told(await check(oldPassword))]).toEqual([
      '200 done',
      '400 wrongPassword',
    ]);
  });

  it('takes the token of a mail, once', async () => {
    const { reset, request, check, code } = await begin();
    expect(told(await request({ email }))).toBe('200 done');
    const confirmationToken = await code(email);
    expect(told(await reset({ id, confirmationToken, newPassword }))).toBe('200 done');
    expect(told(await check(newPassword))).toBe('200 done');
    const again = await reset({ id, confirmationToken, newPassword: `${newPassword}2` });
    expect(told(again)).toBe(`400 ${spent}`);
  });

  it.each<[string, object, string]>([
    ['a wrong old password', { oldPassword: 'no' }, '400 wrongPassword'],
    ['a new password against the policy', { oldPassword, newPassword: 'short' }, '400 policy'],
    ['a token of the old store that is wrong', { confirmationToken: oldToken }, '400 codeDead'],
    ['both proofs', { oldPassword, confirmationToken: oldToken }, '400 codeDead'],
    ['no proof', {}, '400 invalidInput'],
    ['an unknown user', { id: oldToken, oldPassword }, '404 notFound'],
  ])('refuses %s, and keeps the password', async (_title, input, outcome) => {
    const { reset, check } = await begin();
    const body = { id, newPassword, ...input } as Inputs['reset'];
    expect(told(await reset(body))).toBe(outcome);
    expect(told(await check(oldPassword))).toBe('200 done');
  });

  it('refuses to write to an unknown address', async () => {
    const { request } = await begin();
    expect(told(await request({ email: 'nobody@example.com' }))).toBe('404 notFound');
  });
});

describe('the notes', () => {
  it('name what a request for a mail took and PingOne does not', async () => {
    const { target, platform, environmentID } = await movedUser();
    const input = { email, link: 'https://example.com/reset', skipSend: 'enabled' } as const;
    const plain = await requestPasswordReset(target, { email });
    const all = await requestPasswordReset({ platform, environmentID }, input);
    expect([plain.notes, all.notes]).toEqual([[], ['link', 'skipSend']]);
  });

  it('tell that several users have the address', async () => {
    const { target, platform, environmentID, control } = await movedUser();
    await control.POST('/worlds/{environmentID}/users', {
      params: { path: { environmentID } },
      body: { username: 'twin', email: email.toUpperCase(), password: { value: oldPassword } },
    });
    const { data, notes } = await requestPasswordReset({ platform, environmentID }, { email });
    expect([data?.status, notes]).toEqual(['OK', ['several']]);
    expect((await requestPasswordReset(target, { email })).notes).toEqual([]);
  });

  it('tell that the mail goes to another address', async () => {
    const { target } = await movedUser();
    const other = { ...target, username: () => 'user.ok' };
    const { data, notes } = await requestPasswordReset(other, { email });
    expect([data?.status, notes]).toEqual(['OK', ['email']]);
  });

  it('tell that a worker needs two calls, and a user one', async () => {
    const { target, userToken } = await movedUser();
    const byUser = await resetPassword(target, { id, oldPassword, newPassword }, { userToken });
    const wrong = await resetPassword(target, { id, oldPassword, newPassword });
    expect([byUser.notes, wrong.notes]).toEqual([[], ['twoCalls']]);
  });

  it('tell that the ID was taken as it is', async () => {
    const { platform, environmentID } = await movedUser();
    const target = { platform, environmentID };
    const { data, notes } = await resetPassword(target, { id: userID, oldPassword, newPassword });
    expect([data?.status, notes]).toEqual(['OK', ['userID', 'twoCalls']]);
  });
});

describe('PingOne is not asked', () => {
  it('with a token of the old store, which would spend a try of the code', async () => {
    const { target, takeJournal } = await movedUser();
    const input = { id, confirmationToken: oldToken, newPassword };
    const { error, notes } = await resetPassword(target, input);
    expect([outcomeOf(error), notes]).toEqual(['codeDead', ['oldToken']]);
    expect(await takeJournal()).toEqual([]);
  });

  it('by a worker to set what it would take for a hash', async () => {
    const { target, userToken, takeJournal } = await movedUser();
    const input = { id, oldPassword, newPassword: '{SSHA}Fake-Harbour-2042!' };
    const { error, notes } = await resetPassword(target, input);
    expect([outcomeOf(error), notes, await takeJournal()]).toEqual(['policy', [], []]);
    expect((await resetPassword(target, input, { userToken })).data?.status).toBe('OK');
  });
});

it('a check that fails sets nothing', async () => {
  const { target, takeJournal } = await movedUser();
  await resetPassword(target, { id, oldPassword: 'no', newPassword });
  expect((await takeJournal()).map(({ operationId }) => operationId)).toEqual([
    'issueToken',
    'checkPassword',
  ]);
});

it('finds the user by the e-mail address, whatever the user name is', async () => {
  const { platform, environmentID } = await movedUser();
  const input = { email: 'user.expiring@example.com' };
  const { data, notes } = await requestPasswordReset({ platform, environmentID }, input);
  expect([data?.status, notes]).toEqual(['OK', []]);
});

it('neither a user name nor an address can widen the filter', async () => {
  const { target, platform, environmentID } = await movedUser();
  const address = { email: 'x" or username eq "user.ok' };
  const found = await requestPasswordReset({ platform, environmentID }, address);
  expect(found.response.status).toBe(404);
  const widened = { ...target, username: () => 'x" or username eq "user.ok' };
  expect((await requestPasswordReset(widened, { email })).response.status).toBe(404);
});

it('a caller who leaves ends the call', async () => {
  const { target } = await movedUser();
  const signal = AbortSignal.abort(new Error('left'));
  await expect(requestPasswordReset(target, { email }, { signal })).rejects.toThrow('left');
});
