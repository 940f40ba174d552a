import type { components } from '@ping-password/contract/platform';
import { isAccountLocked, isLocked, isUsable, settled } from '../../password/status.ts';
import { isoTime } from '../../world/clock.ts';
import type { UserRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

interface Shown {
  readonly world: World;
  readonly baseUrl: string;
  readonly now: number;
}

function accountOf(user: UserRecord, now: number): components['schemas']['UserAccount'] {
  const password = settled(user.password, now);
  const passwordLocked = isLocked(password, now);
  const accountLocked = isAccountLocked(user, now);
  const lockedAt = accountLocked ? user.accountLockedAt : undefined;
  const passwordUntil = passwordLocked ? password.lock?.until : undefined;
  const until = accountLocked ? user.accountUnlockAt : passwordUntil;
  return {
    canAuthenticate: isUsable(user, now) && !passwordLocked,
    status: passwordLocked || accountLocked ? 'LOCKED' : 'OK',
    ...(lockedAt !== undefined && { lockedAt: isoTime(lockedAt) }),
    ...(until !== undefined && {
      secondsUntilUnlock: Math.ceil((until - now) / 1000),
      unlockAt: isoTime(until),
    }),
  };
}

/** A user, as the API shows it. */
export function userResource(
  user: UserRecord,
  { world, baseUrl, now }: Shown,
): components['schemas']['User'] {
  const environment = `${baseUrl}/environments/${world.id}`;
  const self = `${environment}/users/${user.id}`;
  return {
    _links: {
      self: { href: self },
      environment: { href: environment },
      password: { href: `${self}/password` },
    },
    id: user.id,
    environment: { id: world.id },
    username: user.username,
    ...(user.email !== undefined && { email: user.email }),
    ...(user.name && Object.keys(user.name).length > 0 && { name: user.name }),
    enabled: user.enabled,
    identityProvider: user.identityProvider ?? { type: 'PING_ONE' },
    account: accountOf(user, now),
  };
}
