import { invalidData, lockedOut } from '../password/failures.ts';
import { isExternalIdentity, isLocked, isUsable, settled } from '../password/status.ts';
import { verify } from '../password/verify.ts';
import { policyOf } from '../world/policies.ts';
import type { FlowRecord, UserRecord } from '../world/records.ts';
import { enter, findUser, userOf } from './flow.ts';
import { moveOn, statusAfterPassword } from './move-on.ts';
import { bindSession } from './session.ts';
import type { AuthCall, AuthHandler } from './types.ts';

type CheckCall = AuthCall<'checkUsernamePassword'>;

/** One answer for everything that an attacker should not tell apart; the rule goes to the journal. */
const invalidCredentials = (rule: string, attemptsRemaining?: number) =>
  invalidData(rule, {
    code: 'INVALID_CREDENTIALS',
    message: 'User name or password is not correct.',
    ...(attemptsRemaining !== undefined && { innerError: { attemptsRemaining } }),
  });

function signOn(call: CheckCall, flow: FlowRecord, user: UserRecord) {
  const { world, now, body } = call;
  const password = settled(user.password, now);
  if (isExternalIdentity(user)) return invalidCredentials('another identity provider is in charge');
  if (password.gateway) return invalidCredentials('the password is kept in an LDAP directory');
  if (!password.secret) return invalidCredentials('no password');
  if (isLocked(password, now)) return lockedOut(password, now);
  const check = verify(password, body.password, policyOf(world).rules, now);
  if (check.password !== user.password) world.put('users', { ...user, password: check.password });
  if (!check.matches && check.password.lock)
    return lockedOut(check.password, now, 'too many wrong passwords lock');
  if (!check.matches) return invalidCredentials('wrong password', check.attemptsRemaining);
  if (!isUsable(user)) return invalidCredentials('the account is disabled or locked');
  const bound = bindSession(call, { ...flow, userID: user.id });
  const status = statusAfterPassword(check.password, call);
  const moved = { ...bound.flow, status, authenticatedAt: now };
  return { ...moveOn(call, moved, 'right password'), headers: bound.headers };
}

export const checkUsernamePassword: AuthHandler<'checkUsernamePassword'> = (call) => {
  const entered = enter(call, 'usernamePassword.check');
  if ('refusal' in entered) return entered.refusal;
  const { flow } = entered;
  const { username } = call.body;
  if (username === undefined && flow.status !== 'PASSWORD_REQUIRED') {
    return invalidData('the flow knows no user yet', {
      code: 'REQUIRED_VALUE',
      target: 'username',
      message: 'username is required.',
    });
  }
  const user = username === undefined ? userOf(call.world, flow) : findUser(call.world, username);
  if (!user) return invalidCredentials('no such user');
  return { ...signOn(call, flow, user), subject: { userID: user.id, flowID: flow.id } };
};
