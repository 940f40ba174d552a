import { type Calls, type paths, routes, server } from '@ping-password/contract/directory';
import { type ClientOptions, createActionClient } from './call/action-client.ts';
import type { ActionClient, CallSettings } from './call/action-types.ts';
import type { Host } from './call/host.ts';

export type * from '@ping-password/contract/directory';

/** A region that the API has. */
export type DirectoryRegion = keyof typeof server.regions;

/** What {@link createDirectoryClient} returns. */
export interface DirectoryClient extends ActionClient<paths>, Calls<CallSettings, Response> {}

/**
 * A client of the PingOne for Enterprise Directory API. Its API key belongs on a server.
 *
 * @throws TypeError that says what to write when the host is plainly wrong.
 * @example
 * const directory = createDirectoryClient({ region: 'NA', authorization: basic(clientID, apiKey) });
 * await directory.requestPasswordReset({ body: { email } });
 */
export function createDirectoryClient(
  options: ClientOptions & Host<DirectoryRegion>,
): DirectoryClient {
  return createActionClient({ routes, server }, options);
}
