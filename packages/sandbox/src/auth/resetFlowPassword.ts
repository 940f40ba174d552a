import { profileOf, replaced, unsatisfied } from '../password/choose.ts';
import { breaksPolicy, wrongPassword } from '../password/failures.ts';
import { hashSecret } from '../password/secret.ts';
import { verify } from '../password/verify.ts';
import { type Held, hold, keep, selfServiceRefusal } from '../platform/password-resource.ts';
import type { FlowRecord } from '../world/records.ts';
import { enter } from './flow.ts';
import { moveOn, statusAfterPassword } from './move-on.ts';
import type { AuthCall, AuthHandler } from './types.ts';

function change(call: AuthCall<'resetFlowPassword'>, flow: FlowRecord, held: Held) {
  const { world, now, body, tools } = call;
  const { user, policy } = held;
  const refusal = selfServiceRefusal(held, now);
  if (refusal) return refusal;
  const check = verify(held.password, body.currentPassword, policy.rules, now);
  keep(world, user, check.password);
  if (!check.matches)
    return wrongPassword('currentPassword', check.password, now, check.attemptsRemaining);
  const broken = unsatisfied(check.password, policy.rules, {
    candidate: body.newPassword,
    currentPassword: body.currentPassword,
    profile: profileOf(user),
    now,
    // What has to be changed may be changed, however young it is.
    minimumAge: false,
    dictionaries: tools.dictionaries,
  });
  const failure = breaksPolicy('newPassword', broken);
  if (failure) return failure;
  const password = replaced(check.password, hashSecret(body.newPassword, tools.random), { now });
  keep(world, user, password);
  const status = statusAfterPassword(password, call);
  return moveOn(call, { ...flow, status, authenticatedAt: now }, 'changed in the flow');
}

export const resetFlowPassword: AuthHandler<'resetFlowPassword'> = (call) => {
  const entered = enter(call, 'password.reset');
  if ('refusal' in entered) return entered.refusal;
  const { flow } = entered;
  const { world, path, now } = call;
  const held = hold({ world, now, path: { ...path, userID: flow.userID ?? '' } });
  if (!held) return moveOn(call, { ...flow, status: 'FAILED' }, 'the user is gone');
  return { ...change(call, flow, held), subject: { userID: held.user.id, flowID: flow.id } };
};
