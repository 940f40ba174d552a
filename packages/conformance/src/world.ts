import { unwrap } from '@ping-password/client';
import { createControlClient } from '@ping-password/client/control';
import type { TokenRequest } from '@ping-password/contract/control';
import { inject } from 'vitest';

/** The control API of the mock. */
export const control = createControlClient({
  baseUrl: `${inject('target').mock}/_mock`,
  retry: false,
});

/** A world that one worker of the test run has for itself. */
export interface World {
  readonly environmentID: string;
  readonly directoryClientID: string;
  /** Identifiers of the personas by user name. */
  readonly personas: ReadonlyMap<string, string>;
  /** An access token: of a worker, or of the user that is named. */
  token(request?: TokenRequest): Promise<string>;
}

const beginnings: (() => Promise<unknown>)[] = [];

/** Takes every world of this worker back to its beginning. */
export const restoreWorlds = () => Promise.all(beginnings.map((restore) => restore()));

/** Makes a world that `restoreWorlds` takes back to its beginning; it ends with the mock. */
export async function createWorld(): Promise<World> {
  const { environmentID, directory } = unwrap(await control.POST('/worlds', { body: {} }));
  const params = { path: { environmentID } };
  const { users } = unwrap(await control.GET('/worlds/{environmentID}/users', { params }));
  const { id } = unwrap(
    await control.POST('/worlds/{environmentID}/snapshots', { params, body: {} }),
  );
  // A restored world knows the tokens that were issued before; a reset one does not.
  beginnings.push(async () => {
    const restored = await control.POST('/worlds/{environmentID}/snapshots/{snapshotID}/restore', {
      params: { path: { environmentID, snapshotID: id } },
    });
    unwrap(restored);
    // A snapshot does not hold the journal, which goes on.
    await control.DELETE('/worlds/{environmentID}/journal', { params });
  });
  return {
    environmentID,
    directoryClientID: directory.clientID,
    personas: new Map(users.map((user) => [user.username, user.id])),
    async token(body = {}) {
      const path = '/worlds/{environmentID}/tokens';
      return unwrap(await control.POST(path, { params, body })).access_token;
    },
  };
}
