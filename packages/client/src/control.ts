import { type paths, routes, server } from '@ping-password/contract/control';
import { type ClientOptions, createActionClient } from './call/action-client.ts';
import type { ActionClient } from './call/action-types.ts';

/** What the client of the control API takes. */
export interface ControlClientOptions extends Omit<ClientOptions, 'authorization'> {
  /** Base URL of the control API, for example `http://127.0.0.1:4010/_mock`. */
  baseUrl: string;
}

/** The paths that answer and end; the stream of events is left to an `EventSource`. */
export type ControlPaths = Omit<paths, '/worlds/{environmentID}/events'>;

/**
 * A client of the mock's control API, to arrange a world before a test and to look into it after.
 *
 * @throws TypeError when the base URL is not absolute.
 * @example
 * const control = createControlClient({ baseUrl: 'http://127.0.0.1:4010/_mock' });
 * await control.POST('/worlds/{environmentID}/clock/advance', {
 *   params: { path: { environmentID } },
 *   body: { by: 'PT15M' },
 * });
 */
export function createControlClient(options: ControlClientOptions): ActionClient<ControlPaths> {
  return createActionClient<ControlPaths>({ routes, server }, options);
}
