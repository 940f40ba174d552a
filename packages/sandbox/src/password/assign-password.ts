import type { PasswordRecord } from '../world/records.ts';
import type { Secret } from '../world/secret.ts';
import { hashSecret } from '../world/secret.ts';
import { profileOf, replaced, unsatisfied } from './choose.ts';
import { isEncoded, isVerifiable } from './encodings.ts';
import { breaksPolicy, type Failure } from './failures.ts';
import type { Held, PasswordContext } from './held.ts';

/** What an administrator assigns. */
export interface Assignment {
  readonly value: string;
  readonly forceChange?: boolean | undefined;
  readonly bypassPolicy?: boolean | undefined;
}

function secretOf(value: string, { tools }: PasswordContext): { secret: Secret; rule: string } {
  if (!isEncoded(value)) return { secret: hashSecret(value, tools.random), rule: 'set' };
  if (isVerifiable(value)) return { secret: { kind: 'encoded', value }, rule: 'set, encoded' };
  // What nothing can match need not be kept, and may be clear text by mistake.
  const scheme = value.slice(0, value.indexOf('}') + 1);
  const rule = 'set, encoded in a way nothing can match';
  return { secret: { kind: 'encoded', value: scheme }, rule };
}

/** Assigns a password; clear text has to meet the policy unless that is bypassed. */
export function assign(
  call: PasswordContext,
  { user, password, policy }: Held,
  { value, forceChange = false, bypassPolicy = false }: Assignment,
): { password: PasswordRecord; rule: string } | { failure: Failure } {
  if (!bypassPolicy && !isEncoded(value)) {
    const broken = unsatisfied(password, policy.rules, {
      candidate: value,
      profile: profileOf(user),
      now: call.now,
      minimumAge: false,
      dictionaries: call.tools.dictionaries,
    });
    const failure = breaksPolicy('value', broken);
    if (failure) return { failure };
  }
  const { secret, rule } = secretOf(value, call);
  return { password: replaced(password, secret, { now: call.now, mustChange: forceChange }), rule };
}
