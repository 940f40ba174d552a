import { type InBrowser, refuseInBrowser } from '../call/browser.ts';

/**
 * Gives the value of the `Authorization` header for the next request. After a 401 it is asked once
 * more, with the value that was refused; when it gives another one, the request is sent again.
 */
export type Authorization = (refused?: string) => string | Promise<string>;

/** Text alone: anything else would be sent as a word, such as `undefined`. */
function bearerValue(token: unknown): string {
  if (typeof token === 'string' && token) return `Bearer ${token}`;
  throw new TypeError('There is no access token for bearer. Give a text that is not empty.');
}

/**
 * An access token, or a function that gives the current one, sent as `Bearer`.
 *
 * @param token the token, or a function called before every request, and again after a 401.
 * @throws TypeError when there is no token; with a function, the call rejects with it, and nothing is
 * sent.
 * @example
 * bearer(() => session.accessToken);
 */
export function bearer(token: string | (() => string | Promise<string>)): Authorization {
  if (typeof token === 'function') return async () => bearerValue(await token());
  const value = bearerValue(token);
  return () => value;
}

/** The value of HTTP Basic, in UTF-8. */
export function basicValue(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/**
 * The API credentials of a PingOne for Enterprise account, sent as HTTP Basic.
 *
 * @param clientID the client ID of the account; it cannot contain a colon.
 * @param apiKey the API key of the account.
 * @throws TypeError when the client ID contains a colon, which HTTP Basic cannot carry, and in a
 * browser, where everyone could read the key.
 */
export function basic(clientID: string, apiKey: string, options: InBrowser = {}): Authorization {
  refuseInBrowser('The API key of an account', options);
  if (clientID.includes(':')) throw new TypeError('The client ID must not contain a colon.');
  const value = basicValue(clientID, apiKey);
  return () => value;
}
