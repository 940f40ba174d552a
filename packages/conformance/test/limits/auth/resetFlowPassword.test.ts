import { beforeEach, describe, expect, it } from 'vitest';
import { toldOf, useAuth } from './auth-calls.ts';
import { emptyOrNull, type Refusal, unknownMember, wrong } from './refusals.ts';

const auth = useAuth({ strict: true });
const good = { currentPassword: 'p', newPassword: 'Fake-Harbour-2042!' };

beforeEach(async () => {
  await auth.arrange('POST', '/reset');
  await auth.arrange('POST', '/users', {
    username: 'x',
    password: { value: 'p', mustChange: true },
  });
});

const reset = async (body: unknown) =>
  toldOf(await auth.act(await auth.checked('x', 'p'), 'password.reset', body));

describe('a password is changed in a flow', () => {
  it.each<Refusal>([
    ...emptyOrNull('currentPassword', good),
    ...emptyOrNull('newPassword', good),
    unknownMember(good),
    [
      'a new password of 1 character, which the policy refuses',
      { ...good, newPassword: 'x' },
      wrong('newPassword', 'The new password does not meet the password policy.'),
    ],
  ])('but not with %s', async (_title, body, told) => {
    expect(await reset(body)).toBe(told);
  });

  it('with a current password of 1 character', async () => {
    expect(await reset(good)).toBe('200');
  });
});
