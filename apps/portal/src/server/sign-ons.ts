import { createSignOn, type SignOn } from '@ping-password/client/sign-on';
import { baseUrls } from '../base-urls.ts';

/** What the sign-on needs to know of the app. */
export interface SignOnOptions {
  readonly baseUrl: string;
  readonly clientID: string;
  /** Origin of the app. */
  readonly url: string;
  /** Sends requests; the platform's `fetch` unless given. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

const scopes = [
  'profile',
  'p1:read:user',
  'p1:read:userPassword',
  'p1:reset:userPassword',
  'p1:validate:userPassword',
];

/**
 * Creates the function that gives the sign-on of an environment: a redirect with state, nonce and PKCE, whose ID token is checked.
 *
 * @example
 * const signOnIn = createSignOns({ baseUrl, clientID, url });
 * const { url, transaction } = await signOnIn(environmentID).begin();
 */
export function createSignOns({ baseUrl, clientID, url, fetch }: SignOnOptions) {
  return (environmentID: string): SignOn =>
    createSignOn({
      baseUrl: baseUrls(baseUrl).auth,
      environmentID,
      clientID,
      scopes,
      redirectURI: `${url}/callback`,
      postLogoutRedirectURI: url,
      retry: { attempts: 2, totalMs: 10_000, perTryMs: 8000 },
      ...(fetch && { fetch }),
    });
}
