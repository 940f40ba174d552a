import type { ApplicationRecord } from '../../world/application-record.ts';

const loopback =
  /^(https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]))(?::\d{1,5})?((?:[/?].*)?)$/i;

/** A loopback address without its port; `undefined` when it is another one. */
function withoutPort(uri: string): string | undefined {
  const [, host, rest] = loopback.exec(uri) ?? [];
  return host === undefined ? undefined : `${host.toLowerCase()}${rest}`;
}

/** Whether two addresses on this machine differ by their port alone. */
function differByPort(registered: string, uri: string): boolean {
  const address = withoutPort(registered);
  return address !== undefined && address === withoutPort(uri) && URL.canParse(uri);
}

/** Whether an address fits one with a `*`, which stands for any text of the path or of the query. */
function fitsWildcard(registered: string, uri: string): boolean {
  const [before = '', after] = registered.split('*');
  if (after === undefined || uri.length < before.length + after.length) return false;
  if (!uri.startsWith(before) || !uri.endsWith(after)) return false;
  const text = uri.slice(before.length, uri.length - after.length);
  const isQuery = before.includes('?');
  // What a browser makes of the address has to stay below the path, too.
  return !(isQuery ? /#/ : /[?#]/).test(text) && new URL(uri).href.startsWith(before);
}

/** Whether an application has registered a redirect URI. Source: D-RU. */
export function isRegistered(application: ApplicationRecord, uri: string): boolean {
  const { redirectUris, type, allowWildcardInRedirectUris: wildcards } = application;
  return redirectUris.some(
    (registered) =>
      registered === uri ||
      (type === 'NATIVE_APP' && differByPort(registered, uri)) ||
      (wildcards && fitsWildcard(registered, uri)),
  );
}
