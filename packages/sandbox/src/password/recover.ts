import type { Dictionaries } from '@ping-password/policy';
import type { Random } from '../world/random.ts';
import type { PasswordRecord, PolicyRecord, UserRecord } from '../world/records.ts';
import { hashSecret } from '../world/secret.ts';
import type { World } from '../world/world.ts';
import { profileOf, replaced, unsatisfied } from './choose.ts';
import {
  accountNotUsable,
  breaksPolicy,
  externalIdentity,
  type Failure,
  invalidValue,
  keptElsewhere,
  noPassword,
  requestFailed,
} from './failures.ts';
import { type CodeCheck, checkRecoveryCode } from './recovery.ts';
import { isExternalIdentity, isLocked, isUsable, secondsUntilUnlock } from './status.ts';

/** Who recovers, and what with. */
export interface Recovery {
  readonly user: UserRecord;
  readonly password: PasswordRecord;
  readonly policy: PolicyRecord;
  readonly recoveryCode: string;
  readonly newPassword: string;
}

function exhausted(password: PasswordRecord, now: number): Failure {
  const seconds = secondsUntilUnlock(password, now);
  return requestFailed('the recovery code is used up', {
    code: 'PASSWORD_LOCKED_OUT',
    message: 'Too many wrong recovery codes.',
    ...(seconds !== undefined && { innerError: { secondsUntilUnlock: seconds } }),
  });
}

/** The refusal of a code that is not right. */
function codeFailure(
  check: Exclude<CodeCheck, { kind: 'right' }>,
  password: PasswordRecord,
  now: number,
): Failure {
  const wrong = (rule: string, message: string, triesLeft?: number) =>
    invalidValue(
      rule,
      'recoveryCode',
      message,
      triesLeft === undefined ? undefined : { attemptsRemaining: triesLeft },
    );
  if (check.kind === 'none') return wrong('no recovery code', 'The recovery code is not correct.');
  if (check.kind === 'expired')
    return wrong('the recovery code is too old', 'The recovery code has expired.');
  if (check.kind === 'exhausted' && !isLocked(password, now))
    return wrong('the recovery code is used up', 'The recovery code is used up.');
  if (check.kind === 'exhausted') return exhausted(password, now);
  return check.triesLeft === 0
    ? exhausted(check.password, now)
    : wrong('wrong recovery code', 'The recovery code is not correct.', check.triesLeft);
}

/** Takes a code and sets a new password. The code is judged first, and lasts until one succeeds. */
export function recover(
  world: World,
  { user, password, policy, recoveryCode, newPassword }: Recovery,
  tools: { now: number; random: Random; dictionaries: Dictionaries | undefined },
): Failure | undefined {
  const { now, random, dictionaries } = tools;
  if (isExternalIdentity(user)) return externalIdentity();
  // A password that is locked may be recovered even where the account is.
  if (!isUsable(user, now) && !(user.enabled && isLocked(password, now))) return accountNotUsable();
  if (password.gateway) return keptElsewhere();
  if (!password.secret) return noPassword();
  const check = checkRecoveryCode(password, recoveryCode, policy.rules, now);
  if (check.kind === 'wrong') world.put('users', { ...user, password: check.password });
  if (check.kind !== 'right') return codeFailure(check, password, now);
  const broken = unsatisfied(password, policy.rules, {
    candidate: newPassword,
    profile: profileOf(user),
    now,
    minimumAge: false,
    dictionaries,
  });
  const failure = breaksPolicy('newPassword', broken);
  if (failure) return failure;
  const secret = hashSecret(newPassword, random);
  world.put('users', { ...user, password: replaced(password, secret, { now }) });
  return undefined;
}
