import type { components } from '@ping-password/contract/control';
import { expiresAt, type PasswordPolicy } from '@ping-password/policy';
import { isAccountLocked, secondsUntilUnlock, settled, statusOf } from '../../password/status.ts';
import { isoTime } from '../../world/clock.ts';
import { directoryPolicy, policyOf } from '../../world/policies.ts';
import type { DirectoryUserRecord, PasswordRecord, UserRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { shownDevices } from './mfa-devices.ts';

type SandboxUser = components['schemas']['SandboxUser'];

function passwordOf(kept: PasswordRecord, rules: PasswordPolicy, now: number) {
  const password = settled(kept, now);
  const { lastChangedAt, failures, mustChange } = password;
  const changed = lastChangedAt === undefined ? undefined : new Date(lastChangedAt);
  const expiry = changed && expiresAt(rules, changed);
  const seconds = secondsUntilUnlock(password, now);
  return {
    status: statusOf(password, rules, now),
    ...(changed && { lastChangedAt: isoTime(changed.getTime()) }),
    ...(seconds !== undefined && { secondsUntilUnlock: seconds }),
    ...(expiry && { expiresAt: isoTime(expiry.getTime()) }),
    failures,
    mustChange,
  };
}

/** A user of the environment, as the control API shows it. */
export function platformUser(world: World, user: UserRecord, now: number): SandboxUser {
  const { id, username, email, name, enabled, persona, identityProvider, password } = user;
  const devices = user.mfaDevices ?? [];
  return {
    id,
    username,
    ...(email !== undefined && { email }),
    ...(name && { name }),
    enabled,
    ...(persona !== undefined && { persona: persona as NonNullable<SandboxUser['persona']> }),
    api: 'platform',
    accountLocked: isAccountLocked(user, now),
    ...(devices.length > 0 && { mfaDevices: shownDevices(devices) }),
    ...(identityProvider && { identityProvider }),
    ...(password.gateway && { gateway: { ...password.gateway } }),
    password: passwordOf(password, policyOf(world, user).rules, now),
  };
}

/** A user of the directory, as the control API shows it. */
export const directoryUser = (
  { id, username, email, name, enabled, administrator, password }: DirectoryUserRecord,
  now: number,
): SandboxUser => ({
  id,
  username,
  ...(email !== undefined && { email }),
  ...(name && { name }),
  enabled,
  api: 'directory',
  accountLocked: false,
  administrator: administrator ?? false,
  password: passwordOf(password, directoryPolicy, now),
});
