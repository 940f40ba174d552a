import { type Calls, type paths, routes, server } from '@ping-password/contract/platform';
import {
  type ClientOptions,
  createActionClient,
  type EnvironmentOption,
} from './call/action-client.ts';
import type { ActionClient, CallSettings, GivenBy } from './call/action-types.ts';
import type { Host } from './call/host.ts';

export type * from '@ping-password/contract/platform';

/** A region that the API has. */
export type PlatformRegion = keyof typeof server.regions;

/**
 * What {@link createPlatformClient} returns.
 *
 * @typeParam Given `'environmentID'` for a client of one environment.
 */
export interface PlatformClient<Given extends string = never>
  extends ActionClient<paths, Given>,
    Calls<CallSettings, Response, Given> {}

/**
 * A client of the PingOne Platform API. Every action is a function by its operationId; the methods
 * of openapi-fetch take the path literal that names the action, fragment included.
 *
 * @throws TypeError that says what to write when the host is plainly wrong.
 * @example
 * const platform = createPlatformClient({ region: 'EU', environmentID, authorization });
 * await platform.resetPassword({ path: { userID }, body: { currentPassword, newPassword } });
 */
export function createPlatformClient<Environment extends string | undefined = undefined>(
  options: ClientOptions & Host<PlatformRegion> & EnvironmentOption<Environment>,
): PlatformClient<GivenBy<Environment>> {
  return createActionClient({ routes, server }, options);
}
