import { states } from '@ping-password/contract/platform';
import type { Dictionaries } from '@ping-password/policy';
import { policyOf } from '../world/policies.ts';
import type { Random } from '../world/random.ts';
import type { PasswordRecord, PolicyRecord, UserRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { Failure } from './failures.ts';
import {
  accountNotUsable,
  externalIdentity,
  keptElsewhere,
  lockedOut,
  noPassword,
} from './failures.ts';
import type { PasswordStatus } from './status.ts';
import { isExternalIdentity, isUsable, settled, statusOf } from './status.ts';

/** What the rules about the password of a user need of a call. */
export interface PasswordContext {
  readonly world: World;
  readonly path: { readonly userID: string };
  /** The time in the world, in milliseconds since 1970. */
  readonly now: number;
  readonly tools: { readonly random: Random; readonly dictionaries: Dictionaries | undefined };
}

/** A user, the policy that applies, and the state of the password now. */
export interface Held {
  readonly user: UserRecord;
  readonly password: PasswordRecord;
  readonly policy: PolicyRecord;
  readonly status: PasswordStatus;
}

/** The user of a call with the state of the password. */
export function hold({ world, path, now }: Pick<PasswordContext, 'world' | 'path' | 'now'>) {
  const user = world.get('users', path.userID);
  if (!user) return undefined;
  const policy = policyOf(world, user);
  const password = settled(user.password, now);
  return { user, password, policy, status: statusOf(password, policy.rules, now) } satisfies Held;
}

/** Keeps a password of a user. */
export function keep(world: World, user: UserRecord, password: PasswordRecord): void {
  world.put('users', { ...user, password });
}

/** The refusal that the state of a password calls for when an action is not offered in it. */
export function stateRefusal(
  { status, password }: Pick<Held, 'status' | 'password'>,
  relation: string,
  now: number,
): Failure | undefined {
  const offered: readonly string[] = states.PasswordStatus[status].actions;
  if (offered.includes(relation)) return undefined;
  if (status === 'NO_PASSWORD') return noPassword();
  return status === 'EXTERNAL' ? keptElsewhere() : lockedOut(password, now);
}

/** Why a user may not change the own password, whatever is sent. */
export function selfServiceRefusal({ user, status, password }: Held, now: number) {
  if (isExternalIdentity(user)) return externalIdentity();
  if (!isUsable(user, now)) return accountNotUsable();
  if (status === 'NO_PASSWORD') return noPassword();
  if (status === 'EXTERNAL') return keptElsewhere();
  return status === 'PASSWORD_LOCKED_OUT' ? lockedOut(password, now) : undefined;
}
