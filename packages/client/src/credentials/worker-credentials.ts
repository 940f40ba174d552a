import { type AuthRegion, createAuthClient } from '../auth.ts';
import { type InBrowser, refuseInBrowser } from '../call/browser.ts';
import type { Fetch } from '../call/exchange.ts';
import type { CustomDomain, Host } from '../call/host.ts';
import { checkPathParameters } from '../call/path-parameters.ts';
import { ApiError, unwrap } from '../errors/api-error.ts';
import { type Authorization, basicValue } from './authorization.ts';

/** What `workerCredentials` takes, beside the host of the Auth API. */
export interface WorkerApplication extends InBrowser {
  /** The environment that the worker application belongs to. */
  environmentID: string;
  /** The client ID of the worker application. */
  clientID: string;
  /** Its secret, sent by HTTP Basic as its token authentication method says. */
  clientSecret: string;
  /** Sends the request for a token; the platform's `fetch` unless given. */
  fetch?: Fetch;
  /** The time in milliseconds since the epoch; `Date.now` unless given. */
  now?: () => number;
}

const path = '/{environmentID}/as/token';

type Token = { readonly value: string; readonly staleAt: number };

/** A token is renewed a minute early, or with a tenth of its life left when that is less. */
const goodMilliseconds = (seconds: number) => (seconds - Math.min(60, seconds / 10)) * 1000;

/** A function that gets a token by client credentials. */
function tokenRequest(
  application: WorkerApplication & (Host<AuthRegion> | CustomDomain),
  now: () => number,
): () => Promise<Token> {
  // The clock of the client is another one; it measures how long a call takes.
  const { environmentID, clientID, clientSecret, now: _, ...options } = application;
  const auth = createAuthClient(options);
  const authorization = basicValue(encodeURIComponent(clientID), encodeURIComponent(clientSecret));
  return async () => {
    const asked = now();
    const result = await auth.POST(path, {
      params: { path: { environmentID } },
      headers: { authorization },
      credentials: 'omit',
      body: { grant_type: 'client_credentials' },
    });
    const { access_token, expires_in } = unwrap(result) ?? {};
    const { status } = result.response;
    if (typeof access_token !== 'string' || !access_token)
      throw new ApiError(status, undefined, `${status} There is no access_token.`);
    // Without a lifetime the token is used until it is refused.
    const good = Number.isFinite(expires_in) ? goodMilliseconds(expires_in) : Infinity;
    return { value: `Bearer ${access_token}`, staleAt: asked + good };
  };
}

/**
 * The token of a worker application: fetched when first needed, by one request however many calls
 * wait for it, renewed before it expires, and renewed once more when it is refused. Give the same
 * provider to every client, so that they share the token.
 *
 * @returns what `authorization` of a client takes; it throws `ApiError` when no token is issued.
 * @throws TypeError in a browser, where everyone could read the secret, and for a wrong host or an
 * environment ID that would change the path.
 * @example
 * const authorization = workerCredentials({ region: 'EU', environmentID, clientID, clientSecret });
 * const platform = createPlatformClient({ region: 'EU', authorization });
 */
export function workerCredentials(
  application: WorkerApplication & (Host<AuthRegion> | CustomDomain),
): Authorization {
  refuseInBrowser('The secret of a worker application', application);
  checkPathParameters(path, { environmentID: application.environmentID });
  const now = application.now ?? Date.now;
  const request = tokenRequest(application, now);
  let token: Token | undefined;
  let pending: Promise<string> | undefined;
  const renewed = async () => {
    try {
      token = await request();
      return token.value;
    } finally {
      pending = undefined;
    }
  };
  return (refused) => {
    if (token && token.value !== refused && now() < token.staleAt) return token.value;
    pending ??= renewed();
    return pending;
  };
}
