import type { IncomingMessage } from 'node:http';
import { type Answer, vendorError } from '@ping-password/sandbox';
import { isHostHeader } from '../access/host-name.ts';
import type { PublicAddressOptions } from './address-options.ts';

/** Scheme and host as the caller of the first proxy wrote them, each where it is told. */
interface Forwarded {
  readonly scheme?: string | undefined;
  readonly host?: string | undefined;
}

const first = (value: string | string[] | undefined): string | undefined =>
  [value].flat()[0]?.split(',')[0]?.trim() || undefined;

/** The parameters of the first element of a `Forwarded` field (RFC 7239, section 4). */
function readForwardedField(value: string): Forwarded {
  const element = /^(?:[^,"]|"(?:[^"\\]|\\.)*")*/.exec(value)?.[0] ?? '';
  const pairs = [...element.matchAll(/(?:^|;)\s*(proto|host)=(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/gi)];
  const parameters = new Map(
    pairs.map(([, name = '', quoted, plain]) => [
      name.toLowerCase(),
      quoted?.replace(/\\(.)/g, '$1') ?? plain,
    ]),
  );
  return { scheme: parameters.get('proto'), host: parameters.get('host') };
}

function readForwarded({ headers }: IncomingMessage): Forwarded {
  const field = headers['forwarded'];
  if (field !== undefined) return readForwardedField(field);
  return { scheme: first(headers['x-forwarded-proto']), host: first(headers['x-forwarded-host']) };
}

/** What a host in a link may hold; anything else does not get into one. */
const hostForm = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i;

/** Whether a host can be part of a link: a port such as 99999 or the address 1.2.3.4.5 would be no URL. */
const isLinkable = (host: string) => hostForm.test(host) && URL.canParse(`http://${host}`);

/**
 * Reads the address that `--public-url` gives.
 *
 * @throws TypeError when it is more or less than an origin.
 */
export function readPublicUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return url;
  throw new TypeError(
    `--public-url takes a scheme, a host and perhaps a port, such as https://mock.test, not "${text}".`,
  );
}

const badForward = (field: string): Answer =>
  vendorError(400, `The proxy forwards ${field}.`, [], { connection: 'close' });

/** Where the caller of a request sees the mock: an origin, or the refusal of what a proxy says. */
export type PublicAddress = (request: IncomingMessage) => string | Answer;

/**
 * Creates the reader of the address that a caller sees. A forwarded host takes the place of the Host
 * header, so that everything that judges hosts judges this one.
 *
 * @param scheme what the server itself speaks.
 * @param listensOn where the server is reached, for a request that does not say.
 * @throws TypeError when `publicUrl` is no origin.
 */
export function createPublicAddress(
  { publicUrl, trustProxy = false }: PublicAddressOptions,
  scheme: 'http' | 'https',
  listensOn: () => string,
): PublicAddress {
  const fixed = publicUrl === undefined ? undefined : readPublicUrl(publicUrl).origin;
  return (request) => {
    const { headers } = request;
    const forwarded = trustProxy ? readForwarded(request) : {};
    if (forwarded.host !== undefined && !isHostHeader(forwarded.host))
      return badForward('a host that is none');
    const spoken = forwarded.scheme?.toLowerCase() ?? scheme;
    if (spoken !== 'http' && spoken !== 'https')
      return badForward('a scheme other than http and https');
    if (forwarded.host !== undefined) headers.host = forwarded.host;
    if (fixed !== undefined) return fixed;
    const { host } = headers;
    return host !== undefined && isLinkable(host) ? `${spoken}://${host}` : listensOn();
  };
}
