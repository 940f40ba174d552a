import { filter, pages } from '@ping-password/client/lists';
import { membersOf } from './answer.ts';
import type { Created, CreatedKind } from './created.ts';
import { prefix } from './names.ts';
import type { Tenant } from './tenant.ts';

/** How much was deleted, and what could not be. */
export interface Cleaned {
  readonly users: number;
  readonly populations: number;
  readonly policies: number;
  /** How much is left because it could not be deleted. */
  readonly left: number;
  /** How much is left because it belongs to another run, which may be going on. */
  readonly ofOthers: number;
}

/** What is to be deleted. */
interface Meant {
  /** What this run has created; lists may not show it yet. */
  readonly created?: Created;
  /** Whether what has a name of the kit is to be deleted; all unless given. */
  isMeant?(name: string): boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Something that a run creates, in the order in which it can be deleted. */
interface Kind {
  readonly count: CreatedKind;
  list(): AsyncIterable<Named>;
  remove(id: string): Promise<number>;
}

function kindsOf({ platform, sendPlatform }: Tenant): Kind[] {
  return [
    {
      count: 'users',
      async *list() {
        const query = { filter: filter`username sw ${prefix}` };
        for await (const { id, username } of pages(platform.listUsers, { query }))
          yield { id, name: username };
      },
      remove: async (userID) => (await platform.deleteUser({ path: { userID } })).status,
    },
    {
      count: 'populations',
      async *list() {
        for await (const { id, name } of pages(platform.listPopulations, {}))
          yield { id, name: String(name) };
      },
      remove: async (id) =>
        (await sendPlatform({ method: 'DELETE', path: `/populations/${encodeURIComponent(id)}` }))
          .status,
    },
    {
      count: 'policies',
      async *list() {
        for await (const one of pages(platform.listPasswordPolicies, {}))
          yield { id: one.id, name: String(membersOf(one)['name']) };
      },
      remove: async (passwordPolicyID) =>
        (await platform.deletePasswordPolicy({ path: { passwordPolicyID } })).status,
    },
  ];
}

/**
 * Deletes what has a name of the kit, and what this run has created. The name is looked at here, too: a server that
 * ignores the filter must not lose its users.
 */
export async function clean(tenant: Tenant, { created, isMeant }: Meant = {}): Promise<Cleaned> {
  const counts = { users: 0, populations: 0, policies: 0, left: 0, ofOthers: 0 };
  for (const { count, list, remove } of kindsOf(tenant)) {
    const ids = new Set(created?.ids(count));
    for await (const { id, name } of list()) {
      if (!name.toLowerCase().startsWith(prefix) || ids.has(id)) continue;
      if (isMeant === undefined || isMeant(name)) ids.add(id);
      else counts.ofOthers += 1;
    }
    for (const id of ids) {
      const status = await remove(id);
      if (status === 200 || status === 204) counts[count] += 1;
      else if (status !== 404) counts.left += 1;
    }
  }
  return counts;
}
