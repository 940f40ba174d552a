import { profileOf, replaced, unsatisfied } from '../password/choose.ts';
import { breaksPolicy, invalidData, wrongPassword } from '../password/failures.ts';
import { hashSecret } from '../password/secret.ts';
import { verify } from '../password/verify.ts';
import {
  type Held,
  hold,
  keep,
  notFound,
  passwordState,
  selfServiceRefusal,
  stateRefusal,
} from './password-resource.ts';
import type { PlatformCall, PlatformHandler, PlatformOutcome } from './types.ts';

type ResetCall = PlatformCall<'resetPassword'>;
type ResetOutcome = PlatformOutcome<'resetPassword'>;

/** The self form: the current password proves the caller, and the policy counts. */
function changeOwn(
  call: ResetCall,
  held: Held,
  body: { currentPassword: string; newPassword: string },
): ResetOutcome {
  const { world, now, tools } = call;
  const { user, policy, status } = held;
  const refusal = selfServiceRefusal(held, now);
  if (refusal) return refusal;
  const { rules } = policy;
  const check = verify(held.password, body.currentPassword, rules, now);
  keep(world, user, check.password);
  if (!check.matches)
    return wrongPassword('currentPassword', check.password, now, check.attemptsRemaining);
  const broken = unsatisfied(check.password, rules, {
    candidate: body.newPassword,
    currentPassword: body.currentPassword,
    profile: profileOf(user),
    now,
    // A password that has to be changed may be, however young it is.
    minimumAge: status === 'OK',
    dictionaries: tools.dictionaries,
  });
  const failure = breaksPolicy('newPassword', broken);
  if (failure) return failure;
  const secret = hashSecret(body.newPassword, tools.random);
  keep(world, user, replaced(check.password, secret, { now }));
  return { status: 200, body: passwordState(call), rule: 'changed by the user' };
}

/** The administrator form: a temporary password that no policy checks. */
function changeForUser(call: ResetCall, { user, password }: Held, value: string): ResetOutcome {
  const { world, now, tools } = call;
  const secret = hashSecret(value, tools.random);
  keep(world, user, replaced(password, secret, { now, mustChange: true }));
  return { status: 200, body: passwordState(call), rule: 'changed by an administrator' };
}

/** A worker that sends the current password gets the self form's checks: the careful reading. */
export const resetPassword: PlatformHandler<'resetPassword'> = (call) => {
  const held = hold(call);
  if (!held) return notFound('user');
  const refusal = stateRefusal(held, 'password.reset', call.now);
  if (refusal) return refusal;
  const { currentPassword, newPassword } = call.body;
  if (currentPassword !== undefined) return changeOwn(call, held, { currentPassword, newPassword });
  if (call.actor.kind !== 'user') return changeForUser(call, held, newPassword);
  return invalidData('a user has to send the current password', {
    code: 'REQUIRED_VALUE',
    target: 'currentPassword',
    message: 'currentPassword is required.',
  });
};
