import { filter, pages } from '@ping-password/client/lists';
import { membersOf } from './answer.ts';
import { prefix } from './names.ts';
import type { Tenant } from './tenant.ts';

/** How much was deleted, and what could not be. */
export interface Cleaned {
  readonly users: number;
  readonly populations: number;
  readonly policies: number;
  /** How much is left because it could not be deleted. */
  readonly left: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Something that a run creates, in the order in which it can be deleted. */
interface Kind {
  readonly count: 'users' | 'populations' | 'policies';
  list(): AsyncIterable<Named>;
  remove(id: string): Promise<number>;
}

const deleted = new Set([200, 204, 404]);

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
 * Deletes everything whose name has the prefix of the kit, whichever run has left it. The name is
 * looked at here, too: a server that ignores the filter must not lose its users.
 */
export async function clean(tenant: Tenant): Promise<Cleaned> {
  const counts = { users: 0, populations: 0, policies: 0, left: 0 };
  for (const kind of kindsOf(tenant)) {
    const found: Named[] = [];
    for await (const one of kind.list()) if (one.name.startsWith(prefix)) found.push(one);
    for (const { id } of found) {
      const gone = deleted.has(await kind.remove(id));
      counts[gone ? kind.count : 'left'] += 1;
    }
  }
  return counts;
}
