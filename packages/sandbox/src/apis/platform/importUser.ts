import { assign } from '../../password/assign-password.ts';
import { hasToVerify, mailCodeTo } from '../../password/verification.ts';
import { policyOf } from '../../world/policies.ts';
import type { PasswordRecord, UserRecord } from '../../world/records.ts';
import { newUser } from './new-user.ts';
import type { PlatformCall, PlatformHandler } from './types.ts';
import { keepNewUser } from './user-resource.ts';

type ImportCall = PlatformCall<'importUser'>;

/** A recorded answer names the password as a whole where it breaks the policy. */
const targets = { policy: 'password', encoding: 'password.value' };

/** The password that a new user brings along, or why it is refused. */
function importedPassword(call: ImportCall, user: UserRecord) {
  const { value, forceChange, external } = call.body.password ?? {};
  const { gateway: given = {} } = external ?? {};
  // One that says nothing is none, as in the action that sets a password.
  const gateway = Object.keys(given).length > 0 ? given : undefined;
  const withGateway = (password: PasswordRecord) => (gateway ? { ...password, gateway } : password);
  const { password } = user;
  if (value === undefined) return { password: withGateway(password), rule: 'without a password' };
  const held = { user, password, policy: policyOf(call.world, user) };
  const assigned = assign(call, held, { value, forceChange: forceChange ?? false }, targets);
  return 'failure' in assigned
    ? assigned
    : { password: withGateway(assigned.password), rule: assigned.rule };
}

export const importUser: PlatformHandler<'importUser'> = (call) => {
  const { body } = call;
  const made = newUser(call);
  if ('refusal' in made) return made.refusal;
  const imported = importedPassword(call, made.user);
  if ('failure' in imported) return imported.failure;
  const user = {
    ...made.user,
    emailVerified: body.emailVerified ?? undefined,
    lifecycleStatus: body.lifecycle?.status,
    password: imported.password,
  };
  const answer = keepNewUser(user, call, `imported: ${imported.rule}`);
  if (hasToVerify(user) && !body.lifecycle?.suppressVerificationCode) mailCodeTo(call, user);
  return answer;
};
