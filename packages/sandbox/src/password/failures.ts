import type { UnsatisfiedRequirement } from '@ping-password/policy';
import type { ErrorBody, ErrorDetail } from '../http/vendor-error.ts';
import type { PasswordRecord } from '../world/records.ts';
import { secondsUntilUnlock } from './status.ts';
import type { Verification } from './verify.ts';

/** A refusal with the status 400. */
export interface Failure {
  readonly status: 400;
  readonly body: ErrorBody;
  readonly rule: string;
}

/** A refusal that lies in the state, not in the request. */
export function requestFailed(
  rule: string,
  detail: ErrorDetail | undefined,
  message = 'The request could not be completed.',
): Failure {
  const details = detail && { details: [detail] };
  const body = { id: crypto.randomUUID(), code: 'REQUEST_FAILED', message, ...details };
  return { status: 400, rule, body };
}

/** A refusal of one value of the request. */
export function invalidData(rule: string, detail: ErrorDetail): Failure {
  const message = 'The request has invalid data.';
  const body = { id: crypto.randomUUID(), code: 'INVALID_DATA', message, details: [detail] };
  return { status: 400, rule, body };
}

/** A value that is wrong. */
export const invalidValue = (
  rule: string,
  target: string,
  message: string,
  innerError?: ErrorDetail['innerError'],
): Failure =>
  invalidData(rule, { code: 'INVALID_VALUE', target, message, ...(innerError && { innerError }) });

/** The password is locked. */
export function lockedOut(password: PasswordRecord, now: number, rule = 'locked'): Failure {
  const seconds = secondsUntilUnlock(password, now);
  return requestFailed(rule, {
    code: 'PASSWORD_LOCKED_OUT',
    message: 'The password is locked after too many failures.',
    ...(seconds !== undefined && { innerError: { secondsUntilUnlock: seconds } }),
  });
}

/** The user has no password. */
export const noPassword = (): Failure =>
  requestFailed('no password', { code: 'NO_PASSWORD', message: 'The user has no password.' });

/** The password is kept elsewhere. */
export const keptElsewhere = (): Failure =>
  requestFailed('the password is kept in an LDAP directory', {
    code: 'CONSTRAINT_VIOLATION',
    message: 'The password is kept in an LDAP directory.',
  });

/** The account is disabled, or locked by an administrator. */
export const accountNotUsable = (): Failure =>
  requestFailed('the account is disabled or locked', {
    code: 'ACCOUNT_NOT_USABLE',
    message: 'The account is disabled or locked.',
  });

/** Another identity provider is in charge. */
export const externalIdentity = (): Failure =>
  requestFailed(
    'another identity provider is in charge',
    undefined,
    'Passwords of an external identity provider cannot be changed here.',
  );

/** The rule that decides about a wrong password which does not lock. */
export const wrongPasswordRule = ({ repeated }: Verification): string =>
  repeated ? 'the same wrong password again, which does not count' : 'wrong password';

/** A wrong password; the lock, when this was the last allowed failure. */
export function wrongPassword(target: string, check: Verification, now: number): Failure {
  const { password, failuresRemaining } = check;
  if (password.lock) return lockedOut(password, now, 'too many wrong passwords lock');
  const subject = target === 'currentPassword' ? 'current password' : 'password';
  return invalidValue(
    wrongPasswordRule(check),
    target,
    `The ${subject} is not correct.`,
    failuresRemaining === undefined ? undefined : { failuresRemaining },
  );
}

/** A new password that does not meet the policy; too young alone is a failure of its own. */
export function breaksPolicy(
  target: string,
  requirements: readonly UnsatisfiedRequirement[],
): Failure | undefined {
  if (requirements.length === 0) return undefined;
  const broken = requirements.filter(({ requirement }) => requirement !== 'minAgeDays');
  if (broken.length === 0) {
    return requestFailed('minAgeDays', {
      code: 'PASSWORD_TOO_YOUNG',
      message: 'The password was changed too recently.',
    });
  }
  const names = broken.map(({ requirement }) => requirement);
  return invalidValue(
    `policy: ${[...new Set(names)].join(', ')}`,
    target,
    'The new password does not meet the password policy.',
    {
      unsatisfiedRequirements: names,
      // A name that repeats has one message, which is that of the last fault: so it is recorded.
      ...Object.fromEntries(broken.map(({ requirement, message }) => [requirement, message])),
    },
  );
}
