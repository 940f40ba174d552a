import type { PasswordRecord } from '../world/records.ts';
import type { Secret } from '../world/secret.ts';
import { hashSecret } from '../world/secret.ts';
import { profileOf, replaced, unsatisfied } from './choose.ts';
import { isEncoded, isVerifiable, isWellFormed, schemeOf } from './encodings.ts';
import { breaksPolicy, type Failure, invalidValue } from './failures.ts';
import type { Held, PasswordContext } from './held.ts';

/** What an administrator assigns. */
export interface Assignment {
  readonly value: string;
  readonly forceChange?: boolean | undefined;
  readonly bypassPolicy?: boolean | undefined;
}

function secretOf(
  value: string,
  { tools }: Pick<PasswordContext, 'tools'>,
): { secret: Secret; rule: string } {
  if (!isEncoded(value)) return { secret: hashSecret(value, tools.random), rule: 'set' };
  if (isVerifiable(value)) return { secret: { kind: 'encoded', value }, rule: 'set, encoded' };
  // What nothing can match need not be kept.
  const rule = 'set, encoded in a way nothing can match';
  return { secret: { kind: 'encoded', value: schemeOf(value) }, rule };
}

/** What a refusal names: one of the policy, and one of an encoding that is none. */
export interface AssignmentTargets {
  readonly policy: string;
  readonly encoding: string;
}

const valueTargets: AssignmentTargets = { policy: 'value', encoding: 'value' };

/** Why an encoded value is refused. */
const brokenEncoding = (value: string, target: string) =>
  invalidValue(
    'the encoded password is none',
    target,
    `What follows ${schemeOf(value)} is no password in this encoding.`,
  );

/** Assigns a password; clear text has to meet the policy unless that is bypassed. */
export function assign(
  call: Pick<PasswordContext, 'now' | 'tools'>,
  { user, password, policy }: Pick<Held, 'user' | 'password' | 'policy'>,
  { value, forceChange = false, bypassPolicy = false }: Assignment,
  targets: AssignmentTargets = valueTargets,
): { password: PasswordRecord; rule: string } | { failure: Failure } {
  const isClear = !isEncoded(value);
  if (!isClear && !isWellFormed(value)) return { failure: brokenEncoding(value, targets.encoding) };
  if (!bypassPolicy && isClear) {
    const broken = unsatisfied(password, policy.rules, {
      candidate: value,
      profile: profileOf(user),
      now: call.now,
      minimumAge: false,
      dictionaries: call.tools.dictionaries,
    });
    const failure = breaksPolicy(targets.policy, broken);
    if (failure) return { failure };
  }
  const { secret, rule } = secretOf(value, call);
  return { password: replaced(password, secret, { now: call.now, mustChange: forceChange }), rule };
}
