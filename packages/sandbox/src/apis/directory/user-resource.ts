import type { components } from '@ping-password/contract/directory';
import { settled } from '../../password/status.ts';
import { isoTime, settingsOf } from '../../world/clock.ts';
import type { DirectoryUserRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

/** SCIM schema of the attributes that PingOne for Enterprise adds. */
const extension = 'urn:scim:schemas:com_pingone:1.0';

interface Shown {
  readonly world: World;
  readonly baseUrl: string;
  readonly now: number;
}

/** A time as the pages show it, with an offset from UTC in figures. */
const withOffset = (time: number) => isoTime(time).replace('Z', '+00:00');

/** Given and family name under the names of SCIM 1.1, those that are there. */
const nameOf = ({ given, family }: NonNullable<DirectoryUserRecord['name']>) => ({
  ...(given !== undefined && { givenName: given }),
  ...(family !== undefined && { familyName: family }),
});

/** A user of the directory, as the API shows it. Only the password of one changes. */
export function directoryUser(
  { id, username, email, name, enabled, password }: DirectoryUserRecord,
  { world, baseUrl, now }: Shown,
): components['schemas']['User'] {
  const created = settingsOf(world).createdAt;
  const lastModified = Math.max(created, password.lastChangedAt ?? created);
  return {
    schemas: ['urn:scim:schemas:core:1.0', extension],
    id,
    userName: username,
    active: enabled,
    ...(name && { name: nameOf(name) }),
    ...(email !== undefined && { emails: [{ value: email, type: 'work' }] }),
    groups: [],
    meta: {
      created: withOffset(created),
      lastModified: withOffset(lastModified),
      location: `${baseUrl}/directory/user/${id}`,
    },
    [extension]: {
      state: enabled ? 'ACTIVE' : 'INACTIVE',
      passwordExpired: settled(password, now).mustChange,
      directoryId: world.id,
      accountId: world.id,
      createTimeStamp: created,
      lastModifiedTimeStamp: lastModified,
    },
  };
}

/** A user of the directory by e-mail address, in any case; the first when several have it. */
export function findByEmail(world: World, email: string): DirectoryUserRecord | undefined {
  const address = email.toLowerCase();
  return world.find('directoryUsers', (user) => user.email?.toLowerCase() === address);
}
