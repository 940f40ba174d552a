import { type Authorization, unwrap, workerCredentials } from '@ping-password/client';
import { createControlClient } from '@ping-password/client/control';
import { baseUrls } from '../base-urls.ts';
import type { Configuration } from './configuration.ts';
import { ask } from './missing.ts';
import { prepareFlow } from './prepare-flow.ts';

/** A flow that waits for a new password. */
export interface WaitingFlow {
  readonly flowID: string;
  /** Whether the browser's cookies go along: a flow that the server prepared has none in it. */
  readonly credentials: 'include' | 'omit';
}

/** Gives what the journeys need: what was given, or else what the sandbox is asked for. */
export interface Provision {
  readonly worker: Authorization;
  userToken(): Promise<string>;
  waitingFlow(): Promise<WaitingFlow>;
}

type ProvisionOptions = Omit<Configuration, 'port'> & {
  readonly fetch?: (request: Request) => Promise<Response>;
};

function workerOf(options: ProvisionOptions): Authorization {
  const { configuration, given, credentials, fetch } = options;
  const { baseUrl, environmentID } = configuration;
  if (given.workerToken !== undefined) return async () => `Bearer ${given.workerToken}`;
  const authorization = workerCredentials({
    baseUrl: baseUrls(baseUrl).auth,
    environmentID,
    clientID: credentials.workerClientID,
    clientSecret: credentials.workerClientSecret,
    ...(fetch && { fetch }),
  });
  const wanted = {
    what: "the worker's token",
    check: 'ENVIRONMENT_ID, WORKER_CLIENT_ID and WORKER_CLIENT_SECRET',
    instead: 'WORKER_TOKEN',
  };
  return (refused) => ask(baseUrl, wanted, async () => authorization(refused));
}

/** Decides for each thing where it comes from; nothing is asked for before it is needed. */
export function createProvision(options: ProvisionOptions): Provision {
  const { configuration, given, credentials } = options;
  const { baseUrl, environmentID, userID } = configuration;
  const sending = options.fetch && { fetch: options.fetch };
  const control = createControlClient({ baseUrl: baseUrls(baseUrl).control, ...sending });
  const askForToken = async () => {
    const params = { path: { environmentID } };
    const issued = await control.POST('/worlds/{environmentID}/tokens', {
      params,
      body: { userID },
    });
    return unwrap(issued).access_token;
  };
  const askForFlow = () =>
    prepareFlow({ baseUrl, environmentID, clientID: credentials.applicationClientID, ...sending });
  const token = {
    what: "the user's token",
    check: 'ENVIRONMENT_ID and USER_ID',
    instead: 'USER_TOKEN',
  };
  const flow = {
    what: 'a sign-on that waits for a new password',
    check: 'ENVIRONMENT_ID and OIDC_CLIENT_ID',
    instead: 'FLOW_ID',
  };
  return {
    worker: workerOf(options),
    userToken: async () => given.userToken ?? ask(baseUrl, token, askForToken),
    waitingFlow: async () =>
      given.flowID === undefined
        ? { flowID: await ask(baseUrl, flow, askForFlow), credentials: 'omit' }
        : { flowID: given.flowID, credentials: 'include' },
  };
}
