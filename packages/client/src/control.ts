import { type Calls, type paths, routes, server } from '@ping-password/contract/control';
import {
  type ClientOptions,
  createActionClient,
  type EnvironmentOption,
} from './call/action-client.ts';
import type { ActionClient, CallSettings, GivenBy } from './call/action-types.ts';

export type * from '@ping-password/contract/control';

/** What the client of the control API takes. */
export interface ControlClientOptions extends Omit<ClientOptions, 'authorization' | 'retry'> {
  /** Base URL of the control API, for example `http://127.0.0.1:4010/_mock`. */
  baseUrl: string;
  /** How long a call is tried: 40 seconds unless given, because the mock waits up to 30 for a mail. */
  retry?: ClientOptions['retry'];
}

/** The paths that answer and end; the stream of events is left to an `EventSource`. */
export type ControlPaths = Omit<paths, '/worlds/{environmentID}/events'>;

/** The mock waits for a mail for at most 30 seconds. */
const waits = { totalMs: 40_000, perTryMs: 40_000 };

/**
 * What {@link createControlClient} returns.
 *
 * @typeParam Given `'environmentID'` for a client of one world.
 */
export interface ControlClient<Given extends string = never>
  extends ActionClient<ControlPaths, Given>,
    Calls<CallSettings, Response, Given> {}

/**
 * A client of the mock's control API, to arrange a world before a test and to look into it after.
 *
 * @throws TypeError when the base URL is not absolute.
 * @example
 * const baseUrl = 'http://127.0.0.1:4010/_mock';
 * const control = createControlClient({ baseUrl, environmentID });
 * await control.advanceClock({ body: { by: 'PT15M' } });
 */
export function createControlClient<Environment extends string | undefined = undefined>(
  options: ControlClientOptions & EnvironmentOption<Environment>,
): ControlClient<GivenBy<Environment>> {
  const { retry } = options;
  const tried = retry === false ? retry : { ...waits, ...retry };
  return createActionClient({ routes, server }, { ...options, retry: tried });
}
