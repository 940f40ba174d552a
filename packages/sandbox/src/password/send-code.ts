import { mailRecoveryCode } from '../world/inbox.ts';
import type { Random } from '../world/random.ts';
import type { PasswordRecord, UserRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import {
  accountNotUsable,
  externalIdentity,
  type Failure,
  keptElsewhere,
  lockedOut,
  noPassword,
} from './failures.ts';
import { issueRecoveryCode } from './recovery.ts';
import { isExternalIdentity, isLocked } from './status.ts';

interface Recipient {
  readonly user: UserRecord;
  readonly password: PasswordRecord;
}

/**
 * Mails a new recovery code and ends the one before. A lock that follows wrong passwords refuses it;
 * one that follows wrong recovery codes ends with the new code, which begins a count of its own.
 */
export function sendCode(
  world: World,
  { user, password }: Recipient,
  { now, random }: { readonly now: number; readonly random: Random },
): Failure | undefined {
  if (isExternalIdentity(user)) return externalIdentity();
  if (!user.enabled || user.email === undefined) return accountNotUsable();
  if (password.gateway) return keptElsewhere();
  if (!password.secret) return noPassword();
  if (isLocked(password, now) && password.lock?.cause === 'passwords')
    return lockedOut(password, now);
  const issued = issueRecoveryCode(password, now, random);
  world.put('users', { ...user, password: issued.password });
  mailRecoveryCode(world, issued.code, { to: user.email, now, random });
  return undefined;
}
