import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The host name of an origin or of a `Host` header. */
function hostnameOf(address: string | undefined): string | undefined {
  const url = address?.includes('://') ? address : `http://${address}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

const isLoopback = (address: string | undefined) => loopback.has(hostnameOf(address) ?? '');

/**
 * Whether a page of another machine is behind a call of the control API, which takes no credentials:
 * by its origin, or by a host name that leads here, as in DNS rebinding. A mock that listens beyond
 * this machine was asked to, and takes any host name.
 */
export function isForeignCaller(
  { url = '', headers }: IncomingMessage,
  listensOn: string,
): boolean {
  if (!/^\/_(mock|inspector)(\/|$|\?)/.test(url)) return false;
  if (headers.origin !== undefined && !isLoopback(headers.origin)) {
    return hostnameOf(headers.origin) !== hostnameOf(headers.host);
  }
  return isLoopback(listensOn) && !isLoopback(headers.host);
}
