import { actions, type paths, server } from '@ping-password/contract/auth';
import { type ClientOptions, createActionClient } from './action-client.ts';
import type { ActionClient } from './action-types.ts';
import type { CustomDomain, Host } from './host.ts';

/** A region that the API has. */
export type AuthRegion = keyof typeof server.regions;

/**
 * A client of the PingOne Auth API. A flow lives in a cookie, so requests carry credentials. With a
 * custom domain the calls stay as they are: the client leaves the environment out of the path.
 *
 * @throws TypeError that says what to write when the host is plainly wrong.
 * @example
 * const auth = createAuthClient({ region: 'EU' });
 * await auth.POST('/{environmentID}/flows/{flowID}#password.reset', {
 *   params: { path: { environmentID, flowID } },
 *   body: { currentPassword, newPassword },
 * });
 */
export function createAuthClient(
  options: Omit<ClientOptions, 'authorization'> & (Host<AuthRegion> | CustomDomain),
): ActionClient<paths> {
  return createActionClient<paths>({ actions, server }, options, { credentials: 'include' });
}
