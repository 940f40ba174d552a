import { describe, expect, it } from 'vitest';
import { newestCode } from '../../../src/vendor-page.ts';
import { toldOf, useAuth } from './auth-calls.ts';
import { emptyOrNull, type Refusal, unknownMember, wrong } from './refusals.ts';

const auth = useAuth({ strict: true });
const good = { recoveryCode: 'x', newPassword: 'Fake-Harbour-2042!' };

async function recover(bodyOf: (code: string) => unknown) {
  const flow = await auth.begin();
  await auth.act(flow, 'password.forgot', { username: 'user.ok' });
  return toldOf(await auth.act(flow, 'password.recover', bodyOf(await newestCode(auth))));
}

describe('a password is recovered in a flow', () => {
  it.each<Refusal>([
    ['a code of 1 character', good, wrong('recoveryCode', 'The recovery code is not correct.')],
    ...emptyOrNull('recoveryCode', good),
    ...emptyOrNull('newPassword', good),
    unknownMember(good),
  ])('but not with %s', async (_title, body, told) => {
    expect(await recover(() => body)).toBe(told);
  });

  it('but not with a new password of 1 character, which the policy refuses', async () => {
    expect(await recover((recoveryCode) => ({ recoveryCode, newPassword: 'x' }))).toBe(
      wrong('newPassword', 'The new password does not meet the password policy.'),
    );
  });
});
