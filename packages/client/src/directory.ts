import { type paths, routes, server } from '@ping-password/contract/directory';
import { type ClientOptions, createActionClient } from './call/action-client.ts';
import type { ActionClient } from './call/action-types.ts';
import type { Host } from './call/host.ts';

/** A region that the API has. */
export type DirectoryRegion = keyof typeof server.regions;

/**
 * A client of the PingOne for Enterprise Directory API. Its API key belongs on a server.
 *
 * @throws TypeError that says what to write when the host is plainly wrong.
 * @example
 * const directory = createDirectoryClient({ region: 'NA', authorization: basic(clientID, apiKey) });
 * await directory.POST('/directory/users/password-lost', { body: { email } });
 */
export function createDirectoryClient(
  options: ClientOptions & Host<DirectoryRegion>,
): ActionClient<paths> {
  return createActionClient<paths>({ routes, server }, options);
}
