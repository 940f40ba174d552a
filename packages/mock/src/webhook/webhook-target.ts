import { lookup } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { hostNameOf, isLoopback, readHostName } from '../access/host-name.ts';

/** An address that a name leads to. */
export interface Address {
  readonly address: string;
  readonly family: number;
}

/** Finds the addresses of a name. */
export type Resolve = (name: string) => Promise<readonly Address[]>;

const resolveByNode: Resolve = (name) => lookup(name, { all: true });

/** Where events are posted to. */
export interface WebhookTarget {
  readonly url: URL;
  /** Finds the address of the host, and fails on one that is not near; absent where any will do. */
  readonly lookup?: LookupFunction | undefined;
}

/** Loopback addresses, and the private ones of RFC 1918 and RFC 4193. */
const near = new BlockList();
near.addSubnet('127.0.0.0', 8);
near.addSubnet('10.0.0.0', 8);
near.addSubnet('172.16.0.0', 12);
near.addSubnet('192.168.0.0', 16);
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');

/** Whether an address belongs to this machine or to a private network. */
export const isNear = (address: string): boolean =>
  near.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Looks a name up for a request, every time anew: a name may lead elsewhere later. */
function guardedLookup(resolve: Resolve): LookupFunction {
  return (name, options, callback) => {
    const fail = (code: string) => callback(Object.assign(new Error(code), { code }), '');
    resolve(name).then(
      (addresses) => {
        const [first] = addresses;
        if (!first) return fail('ENOTFOUND');
        if (!addresses.every(({ address }) => isNear(address))) return fail('EHOSTNOTALLOWED');
        if (options.all) return callback(null, [...addresses]);
        return callback(null, first.address, first.family);
      },
      (error: { code?: unknown }) => fail(String(error.code ?? 'ENOTFOUND')),
    );
  };
}

/** The address may hold a secret, so no message repeats it. */
function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError(
      '--webhook takes an http or https URL, such as http://127.0.0.1:9000/events.',
    );
  if (url.username !== '' || url.password !== '')
    throw new TypeError('--webhook takes a URL without a user name and a password.');
  return url;
}

function refuseHost(host: string, why: string): never {
  throw new TypeError(
    `The host of --webhook, ${host}, ${why}. To post events there, add --allow-webhook-host ${host}.`,
  );
}

/**
 * Reads where events are to be posted to: this machine, a private network, or a host that is allowed.
 *
 * @throws TypeError that says what is wrong with the address, without repeating it.
 */
export async function readWebhookTarget(
  text: string,
  allowedHosts: readonly string[],
  resolve: Resolve = resolveByNode,
): Promise<WebhookTarget> {
  const url = readUrl(text);
  const host = hostNameOf(url.href) ?? '';
  const allowed = allowedHosts.map((name) => readHostName(name, '--allow-webhook-host'));
  if (allowed.includes(host)) return { url };
  const elsewhere = 'is neither on this machine nor on a private network';
  if (isIP(host) !== 0) return isNear(host) ? { url } : refuseHost(host, elsewhere);
  if (!isLoopback(host)) {
    const addresses = await resolve(host).catch(() => refuseHost(host, 'is not found'));
    if (!addresses.every(({ address }) => isNear(address))) refuseHost(host, elsewhere);
  }
  return { url, lookup: guardedLookup(resolve) };
}
