import * as oauth from 'oauth4webapi';
import { baseUrls } from '../base-urls.ts';
import type { PendingSignOn } from './session.ts';

/** What the sign-on needs to know of the app. */
export interface OpenIDOptions {
  readonly baseUrl: string;
  readonly clientID: string;
  /** Origin of the app. */
  readonly url: string;
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** The tokens of a sign-on, checked. */
export interface Tokens {
  readonly accessToken: string;
  readonly idToken: string;
  readonly subject: string;
}

/** The app as an OpenID Connect client: sign-on with state, nonce and PKCE, and sign-off. */
export interface OpenID {
  begin(environmentID: string): Promise<{ readonly url: string; readonly pending: PendingSignOn }>;
  /** @throws Error when the answer, the code or the ID token is not good. */
  complete(callback: URLSearchParams, pending: PendingSignOn): Promise<Tokens>;
  /** Where the browser signs off, and comes back to the app. */
  signOffUrl(environmentID: string, idToken: string): string;
}

const scope =
  'openid profile p1:read:user p1:read:userPassword p1:reset:userPassword p1:validate:userPassword';

function createServer({ baseUrl, fetch }: OpenIDOptions) {
  const known = new Map<string, Promise<oauth.AuthorizationServer>>();
  const http = {
    [oauth.allowInsecureRequests]: baseUrl.startsWith('http:'),
    ...(fetch && {
      [oauth.customFetch]: (url: string, init: RequestInit) => fetch(new Request(url, init)),
    }),
  } as { [oauth.allowInsecureRequests]: boolean };
  const discover = async (issuer: URL) =>
    oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, http));
  const serverOf = (environmentID: string) => {
    const issuer = new URL(`${baseUrls(baseUrl).auth}/${environmentID}/as`);
    const found = known.get(environmentID) ?? discover(issuer);
    // What failed is asked for again.
    found.catch(() => known.delete(environmentID));
    known.set(environmentID, found);
    return found;
  };
  return { serverOf, http };
}

type Server = ReturnType<typeof createServer>;

async function begin(
  { clientID, url }: OpenIDOptions,
  server: oauth.AuthorizationServer,
  environmentID: string,
) {
  const pending = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
    environmentID,
  };
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientID,
    redirect_uri: `${url}/callback`,
    scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  });
  return { url: `${server.authorization_endpoint}?${query}`, pending };
}

async function complete(
  { clientID, url }: OpenIDOptions,
  { serverOf, http }: Server,
  callback: URLSearchParams,
  { state, nonce, verifier, environmentID }: PendingSignOn,
): Promise<Tokens> {
  const client: oauth.Client = { client_id: clientID };
  const server = await serverOf(environmentID);
  const parameters = oauth.validateAuthResponse(server, client, callback, state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    `${url}/callback`,
    verifier,
    http,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(server, response, http);
  const subject = oauth.getValidatedIdTokenClaims(tokens)?.sub;
  if (subject === undefined || tokens.id_token === undefined) throw new Error('No ID token.');
  return { accessToken: tokens.access_token, idToken: tokens.id_token, subject };
}

/**
 * Creates the OpenID Connect client of the app.
 *
 * @example
 * const { url, pending } = await openID.begin(environmentID);
 */
export function createOpenID(options: OpenIDOptions): OpenID {
  const { url, baseUrl } = options;
  const server = createServer(options);
  return {
    begin: async (environmentID) =>
      begin(options, await server.serverOf(environmentID), environmentID),
    complete: (callback, pending) => complete(options, server, callback, pending),
    signOffUrl: (environmentID, idToken) => {
      const query = new URLSearchParams({
        id_token_hint: idToken,
        post_logout_redirect_uri: url,
        state: 'signed-off',
      });
      return `${baseUrls(baseUrl).auth}/${environmentID}/as/signoff?${query}`;
    },
  };
}
