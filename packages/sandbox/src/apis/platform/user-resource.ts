import type { components } from '@ping-password/contract/platform';
import { memoize } from '../../http/memoize.ts';
import { isAccountLocked, isLocked, isUsable, settled, statusOf } from '../../password/status.ts';
import { isoTime } from '../../world/clock.ts';
import { policyOf } from '../../world/policies.ts';
import type { UserRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

type User = components['schemas']['User'];

/** Where and when a user is shown. */
export interface Shown {
  readonly world: World;
  readonly baseUrl: string;
  readonly now: number;
}

/** The address of a user. */
export const userAddress = (
  { id }: Pick<UserRecord, 'id'>,
  { world, baseUrl }: Pick<Shown, 'world' | 'baseUrl'>,
): string => `${baseUrl}/environments/${world.id}/users/${id}`;

/** Keeps a new user, and answers with it. */
export function keepNewUser(user: UserRecord, shown: Shown, rule: string) {
  shown.world.put('users', user);
  return {
    status: 201 as const,
    headers: { location: userAddress(user, shown) },
    body: userResource(user, shown),
    rule,
    subject: { userID: user.id },
  };
}

/**
 * The links of a user that lead somewhere in the sandbox.
 *
 * @param names the URL of the environment, user and population, separated by spaces.
 */
const linksOf = memoize((names) => {
  const [environment = '', userID, populationID] = names.split(' ');
  const self = `${environment}/users/${userID}`;
  const password = { href: `${self}/password` };
  return {
    self: { href: self },
    environment: { href: environment },
    population: { href: `${environment}/populations/${populationID}` },
    password,
    'password.reset': password,
    'password.set': password,
    'password.check': password,
    'password.recover': password,
  };
});

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

/** What a list tells of the password beside its status, which is all that one user alone tells. */
function passwordOf(user: UserRecord, { world, now }: Shown, inList: boolean) {
  const policy = policyOf(world, user);
  const status = statusOf(settled(user.password, now), policy.rules, now);
  if (!inList) return { status };
  const { lastChangedAt } = user.password;
  return {
    environment: { id: world.id },
    user: { id: user.id },
    passwordPolicy: { id: policy.id },
    status,
    ...(lastChangedAt !== undefined && { lastChangedAt: isoTime(lastChangedAt) }),
  };
}

function shownUser(user: UserRecord, shown: Shown, inList: boolean): User {
  const { world, baseUrl, now } = shown;
  const { id, email, emailVerified, name, profile, populationID } = user;
  return {
    _links: linksOf(`${baseUrl}/environments/${world.id} ${id} ${populationID}`),
    _embedded: { password: passwordOf(user, shown, inList) },
    id,
    environment: { id: world.id },
    account: accountOf(user, now),
    ...profile,
    createdAt: isoTime(user.createdAt),
    ...(email !== undefined && { email }),
    ...(emailVerified !== undefined && { emailVerified }),
    enabled: user.enabled,
    identityProvider: user.identityProvider ?? { type: 'PING_ONE' },
    ...(user.lastSignOnAt !== undefined && { lastSignOn: { at: isoTime(user.lastSignOnAt) } }),
    lifecycle: { status: user.lifecycleStatus ?? 'ACCOUNT_OK' },
    mfaEnabled: user.mfaEnabled ?? false,
    ...(name && Object.keys(name).length > 0 && { name }),
    population: { id: populationID },
    updatedAt: isoTime(user.updatedAt),
    username: user.username,
    verifyStatus: 'NOT_INITIATED',
  };
}

/** A user, as the API shows it. */
export const userResource = (user: UserRecord, shown: Shown): User => shownUser(user, shown, false);

/** A user, as a list shows it: with more of the password. */
export const userItem = (user: UserRecord, shown: Shown): User => shownUser(user, shown, true);
