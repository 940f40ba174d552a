import {
  basic,
  createPlatformClient,
  type Fetch,
  type PlatformClient,
  workerCredentials,
} from '@ping-password/client';
import { server as authServer } from '@ping-password/contract/auth';
import { server as directoryServer } from '@ping-password/contract/directory';
import { server as platformServer } from '@ping-password/contract/platform';
import { type Answer, parsed } from './answer.ts';
import type { LiveOptions } from './options.ts';

/** A request as it is, for what the contract does not have and the client therefore refuses. */
export interface RawRequest {
  readonly method: string;
  /** Path and query below the environment or, for the Directory API, below its base URL. */
  readonly path: string;
  readonly mediaType?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends no token. */
  readonly anonymous?: boolean;
}

/** Sends a request as it is. */
export type SendRaw = (request: RawRequest) => Promise<Answer>;

/** The environment under test. */
export interface Tenant {
  readonly environmentID: string;
  readonly platform: PlatformClient<'environmentID'>;
  /** Sends any request to an API, at its rate. */
  readonly send: Fetch;
  readonly hosts: Readonly<Record<Api, string>>;
  /** The header of the worker. */
  authorization(): Promise<string>;
  readonly sendPlatform: SendRaw;
  readonly sendAuth: SendRaw;
  readonly sendDirectory: SendRaw;
  /** The tokens that were used: what a report must not hold. */
  tokens(): readonly string[];
}

type Api = 'platform' | 'auth' | 'directory';

interface Server {
  readonly url: string;
  readonly regions: Readonly<Record<string, string>>;
}

const paths = { platform: '/platform/v1', auth: '/auth', directory: '/directory/api' };

/**
 * The base URLs of the three APIs; that of the Directory is empty in a region without one.
 *
 * @throws TypeError that names the regions when neither region nor base URL is right.
 */
export function hostsOf({ region = '', baseUrl }: Pick<LiveOptions, 'region' | 'baseUrl'>) {
  const baseUrlOf = (server: Server, path: string) => {
    if (baseUrl !== undefined) return `${baseUrl.replace(/\/$/, '')}${path}`;
    const domain = server.regions[region];
    return domain === undefined ? '' : server.url.replace('{tld}', domain);
  };
  if (baseUrl === undefined && !(region in platformServer.regions))
    throw new TypeError(
      `Unknown region. Write one of ${Object.keys(platformServer.regions).join(', ')}.`,
    );
  return {
    platform: baseUrlOf(platformServer, paths.platform),
    auth: baseUrlOf(authServer, paths.auth),
    directory: baseUrlOf(directoryServer, paths.directory),
  };
}

function sender(fetch: Fetch, base: string, authorization?: () => Promise<string>): SendRaw {
  return async ({ method, path, mediaType, body, headers = {}, anonymous = false }) => {
    const request = new Request(`${base}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(authorization && !anonymous && { authorization: await authorization() }),
        ...(mediaType !== undefined && { 'content-type': mediaType }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const response = await fetch(request);
    return {
      status: response.status,
      headers: response.headers,
      body: parsed(await response.text()),
    };
  };
}

/** The environment that the options name, with every request through `fetch`. */
export function createTenant(options: LiveOptions, fetch: Fetch): Tenant {
  const { environmentID, worker, directory = { clientID: 'none', secret: 'none' } } = options;
  const hosts = hostsOf(options);
  // What is repeated, and when, is a matter of the paced fetch.
  const settings = { fetch, retry: false } as const;
  const credentials = workerCredentials({
    environmentID,
    clientID: worker.clientID,
    clientSecret: worker.secret,
    baseUrl: hosts.auth,
    fetch,
  });
  const used = new Set<string>();
  const authorization = async (refused?: string) => {
    const value = (await credentials(refused)) ?? '';
    used.add(value.replace(/^Bearer /, ''));
    return value;
  };
  const directoryCredentials = basic(directory.clientID, directory.secret);
  const directoryUrl = hosts.directory || 'http://no-directory.invalid';
  return {
    environmentID,
    tokens: () => [...used],
    send: fetch,
    hosts,
    authorization,
    platform: createPlatformClient({
      ...settings,
      environmentID,
      baseUrl: hosts.platform,
      authorization,
    }),
    sendPlatform: sender(fetch, `${hosts.platform}/environments/${environmentID}`, authorization),
    sendAuth: sender(fetch, `${hosts.auth}/${environmentID}`),
    sendDirectory: sender(fetch, directoryUrl, async () => (await directoryCredentials()) ?? ''),
  };
}
