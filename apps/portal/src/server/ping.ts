import {
  basic,
  bearer,
  createDirectoryClient,
  createPlatformClient,
  unwrap,
  workerCredentials,
} from '@ping-password/client';
import type { PasswordPolicy } from '@ping-password/policy';
import { baseUrls } from '../base-urls.ts';
import type { Configuration } from './configuration.ts';

/** What the clients are made of. */
export type PingOptions = Pick<Configuration, 'baseUrl' | 'credentials'> & {
  /** Sends requests; the platform's `fetch` unless given. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Milliseconds of the clock. */
  readonly now?: () => number;
};

/** Whoever waits for a page does not wait for half a minute. */
const retry = { attempts: 2, totalMs: 10_000, perTryMs: 8000 };

const policyMilliseconds = 60_000;

/** Keeps what a function gives for a minute, by name. */
function kept<Value>(now: () => number, load: (name: string) => Promise<Value>) {
  const found = new Map<string, { readonly until: number; readonly value: Promise<Value> }>();
  return (name: string): Promise<Value> => {
    const before = found.get(name);
    if (before && before.until > now()) return before.value;
    const value = load(name);
    value.catch(() => found.delete(name));
    found.set(name, { until: now() + policyMilliseconds, value });
    return value;
  };
}

/** Makes the client of the worker in an environment. */
function workerIn(environmentID: string, { baseUrl, credentials, fetch }: PingOptions) {
  const urls = baseUrls(baseUrl);
  const { workerClientID: clientID, workerClientSecret: clientSecret } = credentials;
  const sender = fetch && { fetch };
  const worker = { environmentID, clientID, clientSecret, baseUrl: urls.auth };
  return createPlatformClient({
    ...sender,
    retry,
    environmentID,
    baseUrl: urls.platform,
    authorization: workerCredentials({ ...sender, ...worker }),
  });
}

/** The clients of the app's server, made once. */
export function createPing(options: PingOptions) {
  const { baseUrl, credentials, fetch, now = Date.now } = options;
  const urls = baseUrls(baseUrl);
  const common = { retry, ...(fetch && { fetch }) };
  const workers = new Map<string, ReturnType<typeof workerIn>>();
  const worker = (environmentID: string) => {
    const client = workers.get(environmentID) ?? workerIn(environmentID, options);
    workers.set(environmentID, client);
    return client;
  };
  return {
    /** The Platform API by the credentials of the worker. */
    worker,
    /** The Platform API by the token of a user. */
    user: (environmentID: string, accessToken: string) =>
      createPlatformClient({
        ...common,
        environmentID,
        baseUrl: urls.platform,
        authorization: bearer(accessToken),
      }),
    directory: createDirectoryClient({
      ...common,
      baseUrl: urls.directory,
      authorization: basic(credentials.directoryClientID, credentials.directoryApiKey),
    }),
    /** The default policy of an environment, for those whom the app does not know yet. */
    defaultPolicy: kept(now, async (environmentID): Promise<PasswordPolicy | undefined> => {
      const { _embedded } = await unwrap(worker(environmentID).listPasswordPolicies());
      return _embedded?.passwordPolicies?.find((policy) => policy.default);
    }),
  };
}

/** The clients of the app's server. */
export type Ping = ReturnType<typeof createPing>;
