import { invalidValue } from '../../password/failures.ts';
import { isVerifiedBy } from '../../password/verification.ts';
import { enterAsUser } from './enter-as-user.ts';
import { keepFlow } from './flow.ts';
import { moveOn } from './move-on.ts';
import { secondFactor } from './second-factor.ts';
import type { AuthHandler } from './types.ts';

export const verifyUser: AuthHandler<'verifyUser'> = (call) => {
  const entered = enterAsUser(call, 'user.verify');
  if ('refusal' in entered) return entered.refusal;
  const { flow, user, subject } = entered;
  const { world, now, body } = call;
  if (!isVerifiedBy(user, body.verificationCode)) {
    keepFlow(world, { ...flow, touchedAt: now });
    const message = 'The verification code is not correct.';
    return { ...invalidValue('wrong verification code', 'verificationCode', message), subject };
  }
  const { verification, ...rest } = user;
  const verified = { ...rest, emailVerified: true, lifecycleStatus: 'ACCOUNT_OK', updatedAt: now };
  world.put('users', verified);
  const step = secondFactor(call, verified, { flow, rule: 'address verified' });
  return moveOn(call, step.flow, step.rule);
};
