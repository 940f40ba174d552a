import { describe, expect, it } from 'vitest';
import { createDirectoryClient, createPlatformClient, outcomeOf } from '../src/index.ts';
import { checkPassword, requestPasswordReset } from '../src/migrate.ts';
import { directoryUsers, moveUsers } from '../src/move-users.ts';
import { ids } from './call/recording-fetch.ts';

const { environmentID } = ids;
const email = 'jborder@anywhere.com';

/** Clients whose Directory has two users, and whose PingOne answers every list with one body. */
function clientsWith(body: unknown) {
  const resources = ['a', 'b'].map((id) => ({ id, userName: id, active: true }));
  const page = { resources, totalResults: 2 };
  return {
    environmentID,
    directory: createDirectoryClient({ region: 'NA', fetch: async () => Response.json(page) }),
    platform: createPlatformClient({ region: 'EU', fetch: async () => Response.json(body) }),
  };
}

describe('a gateway that answers a list with something else', () => {
  it.each([[{}], [[]], [{ _embedded: null }], [{ _embedded: { users: [null] } }]])(
    'is an error of the migrated calls: %j',
    async (body) => {
      const target = clientsWith(body);
      for (const result of [
        await requestPasswordReset(target, { email }),
        await checkPassword(target, { username: email, password: 'x' }),
      ])
        expect([result.error, outcomeOf(result.error), result.response.status]).toEqual([
          { message: 'The body is not a page of a list.' },
          'unexpected',
          200,
        ]);
    },
  );

  it('is a failure of one user in a move, which goes on', async () => {
    const { failed, stoppedBy } = await moveUsers({ ...clientsWith({}), concurrency: 1 });
    expect([failed, stoppedBy]).toEqual([2, undefined]);
  });

  it.each([[{}], [[]], [{ resources: {} }], [{ resources: [null] }]])(
    'is an ApiError of the users of a Directory: %j',
    async (body) => {
      const fetch = async () => Response.json(body);
      const directory = createDirectoryClient({ region: 'NA', fetch });
      await expect(directoryUsers(directory).next()).rejects.toThrow(
        '200 The body is not a page of a list.',
      );
    },
  );
});
