import { unwrap } from '@ping-password/client';
import { createControlClient } from '@ping-password/client/control';
import { baseUrls } from '../base-urls.ts';

const passwords = ['Tr4vel-Lightly-88'] as const;

/** The password of every persona. */
export const [ownPassword] = passwords;

/** The sandbox behind the app, as far as the drawer uses it. */
export function createSandboxControl(baseUrl: string) {
  const control = createControlClient({
    baseUrl: baseUrls(baseUrl).control,
    retry: { attempts: 2, totalMs: 3000, perTryMs: 2000 },
  });
  const userOf = async (environmentID: string, username: string) => {
    const { users } = await unwrap(control.listUsers({ path: { environmentID } }));
    const user = users.find((one) => one.username === username);
    if (!user) throw new Error(`There is no user ${username} in this world.`);
    return user;
  };
  return {
    control,
    userOf,
    /** Puts a world back to its beginning, and makes it if it is not there. */
    begin: async (environmentID: string) => {
      const path = { environmentID };
      const { response } = await control.resetWorld({ path });
      if (response.status === 404) await unwrap(control.createWorld({ body: { environmentID } }));
      await unwrap(control.clearFaults({ path }));
    },
    advance: (environmentID: string, by: string) =>
      unwrap(control.advanceClock({ path: { environmentID }, body: { by } })),
    now: async (environmentID: string): Promise<Date> => {
      const { data } = await control.readClock({ path: { environmentID } }).catch(() => ({
        data: undefined,
      }));
      return data ? new Date(data.now) : new Date();
    },
  };
}

/** The sandbox behind the app. */
export type SandboxControl = ReturnType<typeof createSandboxControl>;
