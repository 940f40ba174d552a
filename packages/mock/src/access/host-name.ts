/** What a `Host` header may hold (RFC 9110, section 7.2): a name or an address, and perhaps a port. */
const hostPattern = /^(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;

/** Whether the value of a `Host` header has the form that RFC 9110 gives it. */
export const isHostHeader = (value: string): boolean => hostPattern.test(value);

/**
 * The host name of an origin, a URL or the value of a `Host` header: in lower case, without port and
 * without the trailing dot; an IPv6 address without brackets. `undefined` when there is none.
 */
export function hostNameOf(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const url = address.includes('://') ? address : `http://${address}`;
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

/**
 * Reads a host name that somebody wants to allow.
 *
 * @param option the option that gives it.
 * @throws TypeError when it is more or less than a host name.
 */
export function readHostName(text: string, option: string): string {
  const name = /[/@?#\s]/.test(text) ? undefined : (hostNameOf(text) ?? hostNameOf(`[${text}]`));
  if (name) return name;
  throw new TypeError(`${option} takes a host name such as mock.test, not "${text}".`);
}

/** The host name of an address to listen on, which has an IPv6 address without brackets. */
export const listenerName = (address: string): string =>
  hostNameOf(address.includes(':') ? `[${address}]` : address) ?? address;

/** 127.0.0.0/8, also as `::ffff:7f…`, the form that IPv6 has for an IPv4 address. */
const loopbackPattern = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:7f[\da-f]{2}:[\da-f]{1,4})$/;

/** Whether a host name, as {@link hostNameOf} gives it, stands for this machine (RFC 6761 for names). */
export const isLoopback = (name: string | undefined): boolean =>
  name !== undefined && (loopbackPattern.test(name) || /^(?:.+\.)?localhost$/.test(name));
