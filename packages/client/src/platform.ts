import { type paths, routes, server } from '@ping-password/contract/platform';
import { type ClientOptions, createActionClient } from './call/action-client.ts';
import type { ActionClient } from './call/action-types.ts';
import type { Host } from './call/host.ts';

/** A region that the API has. */
export type PlatformRegion = keyof typeof server.regions;

/**
 * A client of the PingOne Platform API. The path literal names the action, fragment included, and
 * ties the body and the response to it.
 *
 * @throws TypeError that says what to write when the host is plainly wrong.
 * @example
 * const platform = createPlatformClient({ region: 'EU', authorization: bearer(accessToken) });
 * await platform.PUT('/environments/{environmentID}/users/{userID}/password#password.reset', {
 *   params: { path: { environmentID, userID } },
 *   body: { currentPassword, newPassword },
 * });
 */
export function createPlatformClient(
  options: ClientOptions & Host<PlatformRegion>,
): ActionClient<paths> {
  return createActionClient<paths>({ routes, server }, options);
}
