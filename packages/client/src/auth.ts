import { type paths, routes, server } from '@ping-password/contract/auth';
import { defaultPathSerializer } from 'openapi-fetch';
import { type ClientOptions, createActionClient } from './action-client.ts';
import type { ActionClient } from './action-types.ts';
import { type CustomDomain, type Host, vendorDomain } from './host.ts';

/** A region that the API has. */
export type AuthRegion = keyof typeof server.regions;

/** @throws TypeError when it is more than a host, or a host of the vendor. */
function customUrl(customDomain: string): string {
  const base = `https://${customDomain}`;
  const url = URL.canParse(base) && new URL(base);
  if (!url || url.href !== `${url.origin}/` || vendorDomain(server, url.hostname))
    throw new TypeError('Write the customDomain as a host: auth.example.com.');
  return base;
}

const withoutEnvironment: typeof defaultPathSerializer = (path, parameters) =>
  defaultPathSerializer(path.replace('/{environmentID}', ''), parameters);

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
  const { customDomain } = options;
  const custom = customDomain !== undefined;
  return createActionClient<paths>(
    { routes, server },
    custom ? { ...options, baseUrl: customUrl(customDomain) } : options,
    { credentials: 'include', ...(custom && { pathSerializer: withoutEnvironment }) },
  );
}
