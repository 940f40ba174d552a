import { unwrap } from '@ping-password/client';
import { createControlClient } from '@ping-password/client/control';
import type { TokenRequest } from '@ping-password/contract/control';
import { afterAll, beforeEach, inject } from 'vitest';

/** The control API of the mock. */
export const control = createControlClient({ baseUrl: `${inject('target').mock}/_mock` });

/** A world that one test file has for itself. */
export interface World {
  readonly environmentID: string;
  readonly directoryClientID: string;
  /** Identifiers of the personas by user name. */
  readonly personas: ReadonlyMap<string, string>;
  /** An access token: of a worker, or of the user that is named. */
  token(request?: TokenRequest): Promise<string>;
}

/** Makes a world, takes it back to its beginning before each case and removes it at the end. */
export async function createWorld(): Promise<World> {
  const { environmentID, directory } = unwrap(await control.POST('/worlds', { body: {} }));
  const params = { path: { environmentID } };
  const { users } = unwrap(await control.GET('/worlds/{environmentID}/users', { params }));
  const { id } = unwrap(
    await control.POST('/worlds/{environmentID}/snapshots', { params, body: {} }),
  );
  // A restored world knows the tokens that were issued before; a reset one does not.
  beforeEach(async () => {
    await control.POST('/worlds/{environmentID}/snapshots/{snapshotID}/restore', {
      params: { path: { environmentID, snapshotID: id } },
    });
  });
  afterAll(async () => {
    await control.DELETE('/worlds/{environmentID}', { params });
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
