import type { IncomingMessage } from 'node:http';

const dayInSeconds = '86400';

/** Headers of an answer that the page must not read. */
export const closedHeaders: Readonly<Record<string, string>> = { vary: 'Origin' };

/** Headers of an answer that the page may read: any origin may call and send its cookies. */
export function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  if (!headers.origin) return { ...closedHeaders };
  return {
    ...closedHeaders,
    'access-control-allow-origin': headers.origin,
    'access-control-allow-credentials': 'true',
    // As at PingOne (D-CONV): a page finds out here what it cannot read there, such as Retry-After.
    'access-control-expose-headers': 'Correlation-Id',
  };
}

/** The request headers that PingOne lets a page of another origin send. Source: D-CONV. */
const documented = [
  'Accept',
  'Accept-Language',
  'Authorization',
  'Content-Language',
  'Content-Length',
  'Content-Type',
  'Cookie',
  'Correlation-Id',
  'Origin',
  'Origin-Cookies',
  'Range',
  'Referer',
  'Referrer',
  'X-Amz-Date',
  'X-Amz-Security-Token',
  'X-Api-Key',
  'X-client-version',
  'X-Content-Type-Options',
];

/** What steers the mock, and what an SDK of Ping Identity for browsers sends (D-BLF). */
const beside = ['Prefer', 'X-Mock-Fault', 'X-Requested-With'];

const allowedOfPingOne = [...documented, ...beside].join(', ');

/** The page about PingOne says nothing of the Directory, and the control API is the mock's own. */
const isPingOne = (url: string) => /^\/(?:platform|auth)(?:[/?]|$)/.test(url);

/** The extra headers of a preflight; `undefined` when the request is none. */
export function preflightHeaders({
  method,
  url = '',
  headers,
}: IncomingMessage): Record<string, string> | undefined {
  const requested = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || !requested) return undefined;
  return {
    'access-control-allow-methods': requested,
    'access-control-allow-headers': isPingOne(url)
      ? allowedOfPingOne
      : (headers['access-control-request-headers'] ?? ''),
    'access-control-max-age': dayInSeconds,
  };
}
