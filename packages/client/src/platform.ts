import { actions, type paths, server } from '@ping-password/contract/platform';
import { type ClientOptions, createActionClient, type Host } from './action-client.ts';
import type { ActionClient } from './action-types.ts';

export type PlatformRegion = keyof typeof server.regions;

/**
 * A client of the PingOne Platform API. The path literal names the action, fragment included, and
 * ties the body and the response to it.
 *
 * @throws TypeError when neither a known region nor an absolute base URL is given.
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
  return createActionClient<paths>({ actions, server }, options);
}
