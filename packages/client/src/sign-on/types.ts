import type { AuthRegion } from '../auth.ts';
import type { ClientOptions } from '../call/action-client.ts';
import type { InBrowser } from '../call/browser.ts';
import type { CustomDomain, Host } from '../call/host.ts';
import type { AuthorizeQuery } from '../flow-types.ts';

/** An application that users sign on to, as it is registered at PingOne. */
export type SignOnApplication = {
  /** The environment of the users. */
  environmentID: string;
  /** The client ID of the application. */
  clientID: string;
  /** Where PingOne sends the user back to, exactly as registered. */
  redirectURI: string;
  /** Scopes beside `openid`, which is always asked for. */
  scopes?: readonly string[];
  /** Where the browser goes after the sign-off, as registered. */
  postLogoutRedirectURI?: string;
  /** The secret of a confidential application, such as a `WEB_APP`. */
  clientSecret?: string;
  /** Its token authentication method; `CLIENT_SECRET_BASIC` unless given. */
  tokenEndpointAuthMethod?: 'CLIENT_SECRET_BASIC' | 'CLIENT_SECRET_POST';
  /** The time in milliseconds since the epoch; `Date.now` unless given. */
  now?: () => number;
} & Pick<ClientOptions, 'fetch' | 'onExchange' | 'retry'> &
  (Host<AuthRegion> | CustomDomain) &
  InBrowser;

/** Parameters of an authorize request that the sign-on does not set itself. */
export type SignOnParameters = Omit<
  AuthorizeQuery,
  | 'client_id'
  | 'code_challenge'
  | 'code_challenge_method'
  | 'nonce'
  | 'redirect_uri'
  | 'request'
  | 'request_uri'
  | 'response_mode'
  | 'response_type'
  | 'scope'
  | 'state'
>;

/**
 * What has to be kept of a sign-on until the user comes back, as plain JSON. Keep it where only this
 * user's browser or session has it, and use it once.
 */
export interface SignOnTransaction {
  readonly state: string;
  readonly nonce: string;
  /** Proves that who redeems the code has begun the sign-on; a secret. */
  readonly verifier: string;
  /** The most seconds since the user was asked, when `max_age` was given. */
  readonly maxAge?: number;
}

/** A user who is signed on, as plain JSON. */
export interface SignedOn {
  readonly accessToken: string;
  readonly idToken: string;
  /** Absent unless the application has the grant. */
  readonly refreshToken?: string;
  /** When the access token ends, in milliseconds since the epoch. */
  readonly expiresAt?: number;
  /** The scopes that were granted. */
  readonly scopes: readonly string[];
  /** The claims of the ID token, checked. */
  readonly claims: { readonly sub: string; readonly [claim: string]: unknown };
}

/** Signs users on to one application. */
export interface SignOn {
  /**
   * Begins a sign-on.
   *
   * @returns the address to send the browser to, and what to keep until the user comes back.
   */
  begin(parameters?: SignOnParameters): Promise<{ url: string; transaction: SignOnTransaction }>;
  /**
   * Ends a sign-on: checks the callback, redeems the code and checks the ID token.
   *
   * @param callback the address that the user came back to; a server may give path and query alone.
   * @param transaction what `begin` returned for this user; `undefined` when nothing was kept.
   * @throws SignOnError when callback, code or ID token are not right; its `code` says which.
   * @throws ApiError when no tokens are issued for another reason.
   */
  finish(
    callback: string | URL,
    transaction: SignOnTransaction | undefined,
    options?: { signal?: AbortSignal },
  ): Promise<SignedOn>;
  /** The address that signs the user off; the browser goes to `postLogoutRedirectURI` then. */
  signOffURL(options?: { idToken?: string; state?: string }): string;
}
