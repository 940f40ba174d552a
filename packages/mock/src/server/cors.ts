import type { IncomingMessage } from 'node:http';

const dayInSeconds = '86400';

/** Headers of every answer: any origin may call and send its cookies. */
export function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  if (!headers.origin) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': headers.origin,
    'access-control-allow-credentials': 'true',
    // As at PingOne (D-CONV): a page finds out here what it cannot read there, such as Retry-After.
    'access-control-expose-headers': 'Correlation-Id',
  };
}

/** The extra headers of a preflight; `undefined` when the request is none. */
export function preflightHeaders({
  method,
  headers,
}: IncomingMessage): Record<string, string> | undefined {
  const requested = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || !requested) return undefined;
  return {
    'access-control-allow-methods': requested,
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    'access-control-max-age': dayInSeconds,
  };
}
