import { changeOwn, chooseFirst } from '../../password/change-own.ts';
import { replaced } from '../../password/choose.ts';
import { externalIdentity, invalidData } from '../../password/failures.ts';
import type { Held } from '../../password/held.ts';
import { hold, keep, stateRefusal } from '../../password/held.ts';
import { isExternalIdentity } from '../../password/status.ts';
import { hashSecret } from '../../world/secret.ts';
import { notFound } from '../not-found.ts';
import { passwordState } from './password-resource.ts';
import type { PlatformCall, PlatformHandler, PlatformOutcome } from './types.ts';

type ResetCall = PlatformCall<'resetPassword'>;
type ResetOutcome = PlatformOutcome<'resetPassword'>;

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
  const { currentPassword, newPassword } = call.body;
  const byUser = currentPassword !== undefined || call.actor.kind === 'user';
  if (byUser && isExternalIdentity(held.user)) return externalIdentity();
  const refusal = stateRefusal(held, 'password.reset', call.now);
  if (refusal) return refusal;
  if (currentPassword !== undefined) {
    // A password that has to be changed may be, however young it is.
    const minimumAge = held.status === 'OK';
    const changed = changeOwn(call, held, { currentPassword, newPassword, minimumAge });
    if ('failure' in changed) return changed.failure;
    return { status: 200, body: passwordState(call), rule: 'changed by the user' };
  }
  if (!byUser) return changeForUser(call, held, newPassword);
  if (held.status === 'NO_PASSWORD') {
    const failure = chooseFirst(call, held, newPassword);
    return (
      failure ?? { status: 200, body: passwordState(call), rule: 'first password of the user' }
    );
  }
  return invalidData('a user has to send the current password', {
    code: 'REQUIRED_VALUE',
    target: 'currentPassword',
    message: 'currentPassword is required.',
  });
};
