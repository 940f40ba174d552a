/** Gives the value of the `Authorization` header for the next request. */
export type Authorization = () => string | Promise<string>;

/**
 * An access token, or a function that gives the current one, sent as `Bearer`.
 *
 * @param token the token, or a function called before every request.
 * @example
 * bearer(() => session.accessToken);
 */
export function bearer(token: string | (() => string | Promise<string>)): Authorization {
  return async () => `Bearer ${typeof token === 'function' ? await token() : token}`;
}

/**
 * The API credentials of a PingOne for Enterprise account, sent as HTTP Basic.
 *
 * @param clientID the client ID of the account; it cannot contain a colon.
 * @param apiKey the API key of the account.
 * @throws TypeError when the client ID contains a colon, which HTTP Basic cannot carry.
 */
export function basic(clientID: string, apiKey: string): Authorization {
  if (clientID.includes(':')) throw new TypeError('The client ID must not contain a colon.');
  const bytes = new TextEncoder().encode(`${clientID}:${apiKey}`);
  const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  return () => value;
}
