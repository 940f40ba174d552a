import type { components } from '@ping-password/contract/directory';
import { settled } from '../../password/status.ts';
import { isoTime, settingsOf } from '../../world/clock.ts';
import type { DirectoryUserRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

/** SCIM schema of the attributes that PingOne for Enterprise adds. */
const extension = 'urn:scim:schemas:com_pingone:1.0';

/** A user of the directory, as the API shows it. */
export function directoryUser(
  { id, username, email, name, enabled, password }: DirectoryUserRecord,
  { world, now }: { readonly world: World; readonly now: number },
): components['schemas']['User'] {
  const createTimeStamp = isoTime(settingsOf(world).createdAt);
  return {
    schemas: ['urn:scim:schemas:core:1.0', extension],
    id,
    userName: username,
    ...(name && { name: { givenName: name.given, familyName: name.family } }),
    ...(email !== undefined && { emails: [{ value: email, type: 'work' }] }),
    [extension]: {
      state: enabled ? 'ACTIVE' : 'INACTIVE',
      passwordExpired: settled(password, now).mustChange,
      directoryId: world.id,
      accountId: world.id,
      createTimeStamp,
    },
  } as components['schemas']['User'];
}

/** A user of the directory by e-mail address, in any case; the first when several have it. */
export function findByEmail(world: World, email: string): DirectoryUserRecord | undefined {
  const address = email.toLowerCase();
  return world.find('directoryUsers', (user) => user.email?.toLowerCase() === address);
}
