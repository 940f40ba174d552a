import { actions, type paths, server } from '@ping-password/contract/auth';
import { type ClientOptions, createActionClient, type Host } from './action-client.ts';
import type { ActionClient } from './action-types.ts';

export type AuthRegion = keyof typeof server.regions;

/**
 * A client of the PingOne Auth API. A flow lives in a cookie, so requests carry credentials.
 *
 * @throws TypeError when neither a known region nor an absolute base URL is given.
 * @example
 * const auth = createAuthClient({ region: 'EU' });
 * await auth.POST('/{environmentID}/flows/{flowID}#password.reset', {
 *   params: { path: { environmentID, flowID } },
 *   body: { currentPassword, newPassword },
 * });
 */
export function createAuthClient(
  options: Omit<ClientOptions, 'authorization'> & Host<AuthRegion>,
): ActionClient<paths> {
  return createActionClient<paths>({ actions, server }, options, { credentials: 'include' });
}
