import { type Calls, type paths, routes, server } from '@ping-password/contract/auth';
import {
  type ClientOptions,
  createActionClient,
  type EnvironmentOption,
} from './call/action-client.ts';
import type { ActionClient, CallSettings, GivenBy } from './call/action-types.ts';
import { type CustomDomain, type Host, vendorDomain } from './call/host.ts';
import { fillIn } from './call/path-parameters.ts';

export type * from '@ping-password/contract/auth';

/** A region that the API has. */
export type AuthRegion = keyof typeof server.regions;

/**
 * What {@link createAuthClient} returns.
 *
 * @typeParam Given `'environmentID'` for a client of one environment.
 */
export interface AuthClient<Given extends string = never>
  extends ActionClient<paths, Given>,
    Calls<CallSettings, Response, Given> {}

/**
 * A client of the PingOne Auth API. A flow lives in a cookie, so requests carry credentials. With a
 * custom domain the calls stay as they are: the client leaves the environment out of the path.
 *
 * @throws TypeError that says what to write when the host is plainly wrong; a custom domain is a host
 * alone, and none of the vendor.
 * @example
 * const auth = createAuthClient({ region: 'EU', environmentID });
 * await auth.resetFlowPassword({ path: { flowID }, body: { currentPassword, newPassword } });
 */
export function createAuthClient<Environment extends string | undefined = undefined>(
  options: Omit<ClientOptions, 'authorization'> &
    (Host<AuthRegion> | CustomDomain) &
    EnvironmentOption<Environment>,
): AuthClient<GivenBy<Environment>> {
  const { customDomain: domain } = options;
  if (domain !== undefined && (!/^[\w.-]+$/.test(domain) || vendorDomain(server, domain)))
    throw new TypeError('Write the customDomain as auth.example.com.');
  return createActionClient(
    { routes, server },
    domain ? { ...options, baseUrl: `https://${domain}` } : options,
    {
      credentials: 'include',
      pathSerializer: (path, parameters) =>
        fillIn(domain ? path.replace('/{environmentID}', '') : path, parameters),
    },
  );
}
