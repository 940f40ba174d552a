import {
  invalidData,
  invalidValue,
  lockedOut,
  wrongPasswordRule,
} from '../../password/failures.ts';
import { isExternalIdentity, isLocked, isUsable, settled } from '../../password/status.ts';
import { verify } from '../../password/verify.ts';
import { policyOf } from '../../world/policies.ts';
import type { UserRecord } from '../../world/records.ts';
import type { FlowRecord } from '../../world/sign-on-records.ts';
import { enter, findUser, keepFlow, userOf } from './flow.ts';
import { moveOn } from './move-on.ts';
import { afterPassword } from './next-step.ts';
import { bindSession } from './session.ts';
import { compareWith, standInFor } from './stand-in.ts';
import type { AuthCall, AuthHandler } from './types.ts';

type CheckCall = AuthCall<'checkUsernamePassword'>;

/** One answer for everything that an attacker should not tell apart; the rule goes to the journal. */
const invalidCredentials = (rule: string) =>
  invalidValue(rule, 'username', 'User name or password is not correct.');

/** The user who signs on, and the one whose password stands in where there is none to compare. */
function partiesOf({ world, body: { username } }: CheckCall, flow: FlowRecord) {
  return username === undefined
    ? { user: userOf(world, flow), standIn: world.get('users', flow.standInID ?? '') }
    : { user: findUser(world, username), standIn: standInFor(world, username) };
}

/** Why there is no password to compare. */
function obstacle(user: UserRecord | undefined): string | undefined {
  if (!user) return 'no such user';
  if (isExternalIdentity(user)) return 'another identity provider is in charge';
  if (user.password.gateway) return 'the password is kept in an LDAP directory';
  return user.password.secret ? undefined : 'no password';
}

/** Refuses a name without a password with the work of a wrong one. */
function refuseName(call: CheckCall, flow: FlowRecord, standIn: UserRecord | undefined) {
  compareWith(standIn, call.body.password, call.tools.random);
  keepFlow(call.world, flow);
}

function signOn(call: CheckCall, flow: FlowRecord, user: UserRecord) {
  const { world, now, body, tools } = call;
  const password = settled(user.password, now);
  if (isLocked(password, now)) return lockedOut(password, now);
  const { random } = tools;
  const policy = policyOf(world, user);
  const check = verify(password, body.password, policy.rules, { now, random });
  const checked = { ...user, password: check.password };
  if (check.password !== user.password) world.put('users', checked);
  if (!check.matches && check.password.lock)
    return lockedOut(check.password, now, 'too many wrong passwords lock');
  if (!check.matches) return invalidCredentials(wrongPasswordRule(check));
  if (!isUsable(user, now)) return invalidCredentials('the account is disabled or locked');
  const bound = bindSession(call, { ...flow, userID: user.id });
  const proved = { ...bound.flow, authenticatedAt: now };
  const step = afterPassword(call, checked, { flow: proved, rule: 'right password' });
  return { ...moveOn(call, step.flow, step.rule), headers: bound.headers };
}

export const checkUsernamePassword: AuthHandler<'checkUsernamePassword'> = (call) => {
  const entered = enter(call, 'usernamePassword.check');
  if ('refusal' in entered) return entered.refusal;
  const { flow } = entered;
  if (call.body.username === undefined && flow.status !== 'PASSWORD_REQUIRED') {
    return invalidData('the flow knows no user yet', {
      code: 'REQUIRED_VALUE',
      target: 'username',
      message: 'username is required.',
    });
  }
  const { user, standIn } = partiesOf(call, flow);
  const subject = { userID: user?.id, flowID: flow.id };
  const rule = obstacle(user);
  if (user && rule === undefined) return { ...signOn(call, flow, user), subject };
  refuseName(call, flow, standIn);
  return { ...invalidCredentials(rule ?? 'no such user'), subject };
};
