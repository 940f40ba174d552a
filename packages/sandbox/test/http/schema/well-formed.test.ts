import { describe, expect, it } from 'vitest';
import { outcome } from '../../answer.ts';
import { createTestWorld, testSandbox } from '../../world.ts';
import { requestTexts } from '../request-texts.ts';

/** The last name of a member that holds a secret. */
const secretName = /(password|value|(?<!postal|country)code|secret|token)$/i;

const secrets = requestTexts.filter(
  ({ path, action }) =>
    secretName.test(path) && action.mediaType !== 'application/x-www-form-urlencoded',
);

const world = await createTestWorld(testSandbox());

describe('a secret', () => {
  it('is marked as one in every JSON body', () => {
    expect(secrets.length).toBeGreaterThan(15);
    expect(secrets.filter(({ schema }) => schema.format !== 'password')).toEqual([]);
  });

  const half = 'Fake-Harbour-2042!\ud83d';
  const directory = (path: string, body: object) =>
    world.send('POST', `/directory/api/directory/users/${path}`, {
      type: 'application/json',
      headers: {
        authorization: `Basic ${btoa(`sandbox-directory-${world.environmentID}:sandbox-api-key`)}`,
      },
      body,
    });
  const id = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
  const newPassword = 'Fake-Harbour-2042!';

  it.each([
    ['value', () => world.password('user.ok', 'set', { value: half })],
    ['value', () => world.password('user.ok', 'setValue', { value: half })],
    ['newPassword', () => world.password('user.ok', 'reset', { newPassword: half })],
    [
      'currentPassword',
      () => world.password('user.ok', 'reset', { currentPassword: half, newPassword }),
    ],
    ['password', () => world.password('user.ok', 'check', { password: half })],
    [
      'recoveryCode',
      () => world.password('user.ok', 'recover', { recoveryCode: half, newPassword }),
    ],
    ['newPassword', () => directory('password-reset', { id, newPassword: half, oldPassword: 'x' })],
    ['oldPassword', () => directory('password-reset', { id, newPassword, oldPassword: half })],
    [
      'confirmationToken',
      () => directory('password-reset', { id, newPassword, confirmationToken: half }),
    ],
    [
      'password.value',
      () => world.control('POST', '/users', { username: 'a', password: { value: half } }),
    ],
    ['password.value', () => world.control('PATCH', `/users/${id}`, { password: { value: half } })],
  ])('with half a surrogate pair is refused, %s', async (target, call) => {
    expect(outcome(await call())).toBe(`400 INVALID_DATA INVALID_VALUE ${target}`);
  });

  it('with half a surrogate pair is told what is wrong with it', async () => {
    const { body } = await world.password('user.ok', 'set', { value: half });
    expect(body).toMatchObject({ details: [{ message: 'value must be well-formed Unicode.' }] });
  });

  it('with more than 10,000 characters is refused', async () => {
    const set = (length: number) =>
      world.password('user.ok', 'set', { value: 'x'.repeat(length), bypassPolicy: true });
    expect((await set(10_000)).status).toBe(200);
    expect((await set(10_001)).body).toMatchObject({
      details: [{ message: 'value must NOT have more than 10000 characters.' }],
    });
  });

  it('with a whole pair is taken', async () => {
    const value = `${newPassword}\ud83d\ude00`;
    expect((await world.password('user.ok', 'set', { value })).status).toBe(200);
    expect((await world.password('user.ok', 'check', { password: value })).status).toBe(200);
  });
});
