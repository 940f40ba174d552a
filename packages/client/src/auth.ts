import { type paths, routes, server } from '@ping-password/contract/auth';
import { defaultPathSerializer } from 'openapi-fetch';
import { type ClientOptions, createActionClient } from './call/action-client.ts';
import type { ActionClient } from './call/action-types.ts';
import { type CustomDomain, type Host, vendorDomain } from './call/host.ts';

/** A region that the API has. */
export type AuthRegion = keyof typeof server.regions;

/**
 * A client of the PingOne Auth API. A flow lives in a cookie, so requests carry credentials. With a
 * custom domain the calls stay as they are: the client leaves the environment out of the path.
 *
 * @throws TypeError that says what to write when the host is plainly wrong; a custom domain is a host
 * alone, and none of the vendor.
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
  const { customDomain: domain } = options;
  if (domain !== undefined && (!/^[\w.-]+$/.test(domain) || vendorDomain(server, domain)))
    throw new TypeError('Write the customDomain as a host: auth.example.com.');
  return createActionClient<paths>(
    { routes, server },
    domain ? { ...options, baseUrl: `https://${domain}` } : options,
    {
      credentials: 'include',
      pathSerializer: (path, parameters) =>
        defaultPathSerializer(domain ? path.replace('/{environmentID}', '') : path, parameters),
    },
  );
}
