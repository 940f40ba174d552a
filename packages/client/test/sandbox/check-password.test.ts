import { createSandbox } from '@ping-password/sandbox';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/index.ts';
import { checkPassword, findUser, isPasswordExpired, type Migrated } from '../../src/migrate.ts';
import { currentPassword, testWorld } from './world.ts';

const sandbox = createSandbox();

async function target() {
  const world = await testWorld({ sandbox });
  const { platform, environmentID } = world;
  return { ...world, target: { platform, environmentID } };
}

const told = ({ error, response, notes }: Migrated) => [
  response.status,
  error ? outcomeOf(error) : 'right',
  ...notes,
];

describe('the check of a password', () => {
  it.each([
    ['a user name', 'user.ok', [200, 'right']],
    ['an e-mail address', 'user.ok@example.com', [200, 'right']],
    ['a user who has to change it', 'user.mustchange', [200, 'right', 'passwordExpired']],
    ['a user whose password is too old', 'user.expired', [200, 'right', 'passwordExpired']],
    ['a user whose password is locked', 'user.locked', [400, 'locked']],
    // Nobody learns who there is.
    ['nobody', 'nobody', [400, 'wrongPassword']],
  ])('of %s', async (_title, username, expected) => {
    const { target: to } = await target();
    expect(told(await checkPassword(to, { username, password: currentPassword }))).toEqual(
      expected,
    );
    const wrong = await checkPassword(to, { username, password: 'wrong' });
    expect(wrong.response.status).toBe(400);
  });

  it('takes one call beside the search, and counts wrong passwords', async () => {
    const { target: to, takeJournal } = await target();
    const { error } = await checkPassword(to, { username: 'user.ok', password: 'wrong' });
    expect(outcomeOf(error)).toBe('wrongPassword');
    expect((await takeJournal()).map(({ operationId }) => operationId)).toEqual([
      'issueToken',
      'listUsers',
      'checkPassword',
    ]);
    for (const password of ['1', '2', '3'])
      await checkPassword(to, { username: 'user.ok', password });
    const fifth = await checkPassword(to, { username: 'user.ok', password: '4' });
    expect(told(fifth)).toEqual([400, 'locked']);
  });

  it('prefers the user name to the address of somebody else, and tells of several', async () => {
    const { target: to, platform, environmentID } = await target();
    const email = 'user.ok@example.com';
    const path = { environmentID };
    await platform.importUser({
      path,
      body: { username: email, email: 'else@example.com', password: { value: 'Fake-Other-77!' } },
    });
    const named = await checkPassword(to, { username: email, password: 'Fake-Other-77!' });
    expect(told(named)).toEqual([200, 'right']);
    await platform.createUser({ path, body: { username: 'twin', email: 'else@example.com' } });
    const several = await checkPassword(to, { username: 'else@example.com', password: 'x' });
    expect(several.notes).toEqual(['several']);
  });

  it('goes by the user name that the target gives', async () => {
    const { target: to } = await target();
    const mapped = { ...to, username: () => 'user.ok' };
    const checked = await checkPassword(mapped, { username: 'old', password: currentPassword });
    expect(told(checked)).toEqual([200, 'right']);
  });

  it('cannot be widened by a name, and tells a failure of the search as it is', async () => {
    const { target: to } = await target();
    const username = 'x" or username eq "user.ok';
    const widened = await checkPassword(to, { username, password: currentPassword });
    expect(told(widened)).toEqual([400, 'wrongPassword']);
    const elsewhere = { ...to, environmentID: '00000000-0000-4000-8000-000000000000' };
    const gone = await checkPassword(elsewhere, { username: 'user.ok', password: 'x' });
    expect(outcomeOf(gone.error)).not.toBe('wrongPassword');
  });
});

it('a user is found by the e-mail address', async () => {
  const { target: to } = await target();
  const { data, notes } = await findUser(to, { email: 'user.ok@example.com' });
  expect([data?.username, notes]).toEqual(['user.ok', []]);
  const none = await findUser(to, { email: 'nobody@example.com' });
  expect([none.response.status, outcomeOf(none.error)]).toEqual([404, 'notFound']);
});

it.each([
  ['MUST_CHANGE_PASSWORD', true],
  ['PASSWORD_EXPIRED', true],
  ['OK', false],
  [undefined, false],
])('with the status %s the password has to be changed: %s', (status, expected) => {
  expect(isPasswordExpired(status === undefined ? undefined : { status })).toBe(expected);
});
