import { server as hosts } from '@ping-password/contract/auth';
import {
  AuthorizationResponseError,
  ClientSecretBasic,
  ClientSecretPost,
  calculatePKCECodeChallenge,
  clockSkew,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  None,
  validateAuthResponse,
} from 'oauth4webapi';
import { createAuthClient } from './auth.ts';
import { refuseInBrowser } from './call/browser.ts';
import { baseUrlOf } from './call/host.ts';
import { checkPathParameters } from './call/path-parameters.ts';
import { type Registration, redeem } from './sign-on/id-token-check.ts';
import { SignOnError } from './sign-on/sign-on-error.ts';
import type { SignOn, SignOnApplication, SignOnTransaction } from './sign-on/types.ts';

export { SignOnError, type SignOnFailure } from './sign-on/sign-on-error.ts';
export type {
  SignedOn,
  SignOn,
  SignOnApplication,
  SignOnParameters,
  SignOnTransaction,
} from './sign-on/types.ts';

function issuerOf({ environmentID, customDomain, ...host }: SignOnApplication): string {
  return customDomain === undefined
    ? `${baseUrlOf(hosts, host)}/${environmentID}/as`
    : `https://${customDomain}/as`;
}

function authenticationOf({ clientSecret, tokenEndpointAuthMethod }: SignOnApplication) {
  if (clientSecret === undefined) return None();
  return tokenEndpointAuthMethod === 'CLIENT_SECRET_POST'
    ? ClientSecretPost(clientSecret)
    : ClientSecretBasic(clientSecret);
}

function registrationOf(application: SignOnApplication): Registration {
  const { environmentID, clientID, redirectURI, clientSecret, now = Date.now } = application;
  if (clientSecret !== undefined) refuseInBrowser('The secret of an application', application);
  if (!URL.canParse(redirectURI))
    throw new TypeError(
      'Write the redirectURI as it is registered: https://app.example.com/callback.',
    );
  checkPathParameters('/{environmentID}', { environmentID });
  // The clock of the client is another one; it measures how long a call takes.
  const { now: _, environmentID: __, ...options } = application;
  const auth = createAuthClient(options);
  const issuer = issuerOf(application);
  const server = {
    issuer,
    jwks_uri: `${issuer}/jwks`,
    token_endpoint: `${issuer}/token`,
    id_token_signing_alg_values_supported: ['RS256'],
  };
  const client = {
    client_id: clientID,
    // The library goes by the clock of the machine.
    get [clockSkew]() {
      return Math.round((now() - Date.now()) / 1000);
    },
  };
  const authentication = authenticationOf(application);
  return { auth, environmentID, server, client, authentication, redirectURI, now };
}

/** The parameters that have a value, as text. */
const givenOf = (parameters: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );

/**
 * The parameters of a callback that belongs to the sign-on and brings a code.
 *
 * @throws SignOnError for any other.
 */
function checkCallback(
  { server, client, redirectURI }: Registration,
  callback: string | URL,
  transaction: SignOnTransaction | undefined,
): URLSearchParams {
  // The error of URL itself would hold the callback, and so the code.
  if (!URL.canParse(callback, redirectURI)) throw new SignOnError('noCode');
  const { searchParams } = new URL(callback, redirectURI);
  if (!transaction) throw new SignOnError('wrongState');
  let checked: URLSearchParams;
  try {
    checked = validateAuthResponse(server, client, searchParams, transaction.state);
  } catch (error) {
    if (error instanceof AuthorizationResponseError)
      throw new SignOnError('refused', searchParams.get('error'));
    const foreign = searchParams.getAll('iss').some((issuer) => issuer !== server.issuer);
    throw new SignOnError(foreign ? 'wrongIssuer' : 'wrongState');
  }
  if (!checked.get('code')) throw new SignOnError('noCode');
  return checked;
}

/**
 * Signs users on to an application by an authorization code with PKCE, state and nonce, and checks what
 * comes back by the package oauth4webapi, which you install beside this one. What has to be kept
 * between the two steps is yours to store.
 *
 * @throws TypeError for a wrong host, an environment ID that would change the path or a redirect URI
 * that is no absolute address; with a secret in a browser, too, where everyone could read it.
 * @example
 * const signOn = createSignOn({ region: 'EU', environmentID, clientID, redirectURI });
 * const { url, transaction } = await signOn.begin(); // keep the transaction, send the browser to url
 * const { accessToken, claims } = await signOn.finish(callbackURL, transaction);
 */
export function createSignOn(application: SignOnApplication): SignOn {
  const registration = registrationOf(application);
  const { client, redirectURI } = registration;
  const { issuer } = registration.server;
  const scope = [...new Set(['openid', ...(application.scopes ?? [])])].join(' ');
  return {
    async begin(parameters = {}) {
      const verifier = generateRandomCodeVerifier();
      const { max_age: maxAge } = parameters;
      const own = { state: generateRandomState(), nonce: generateRandomNonce() };
      const query = new URLSearchParams({
        ...givenOf(parameters),
        ...own,
        client_id: client.client_id,
        response_type: 'code',
        redirect_uri: redirectURI,
        scope,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      const transaction = { ...own, verifier, ...(maxAge !== undefined && { maxAge }) };
      return { url: `${issuer}/authorize?${query}`, transaction };
    },
    async finish(callback, transaction, { signal } = {}) {
      const checked = checkCallback(registration, callback, transaction);
      // A callback without a transaction has been refused.
      return redeem(registration, checked, transaction as SignOnTransaction, signal);
    },
    signOffURL({ idToken, state } = {}) {
      const query = new URLSearchParams();
      if (idToken !== undefined) query.set('id_token_hint', idToken);
      const { postLogoutRedirectURI } = application;
      if (postLogoutRedirectURI !== undefined)
        query.set('post_logout_redirect_uri', postLogoutRedirectURI);
      if (state !== undefined) query.set('state', state);
      return `${issuer}/signoff${query.size > 0 ? `?${query}` : ''}`;
    },
  };
}
