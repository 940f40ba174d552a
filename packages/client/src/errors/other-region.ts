import { server } from '@ping-password/contract/platform';
import { vendorDomain } from '../call/host.ts';
import type { Sent } from './safe-text.ts';

/** Who issued a JWT, not verified. */
function issuerOf(authorization: string): string {
  const [, payload = ''] = /^Bearer [\w-]+\.([\w-]+)\./i.exec(authorization) ?? [];
  const { iss } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
  return new URL(iss).hostname;
}

/**
 * What is wrong with a refused token that another region issued; `undefined` unless it is known. Nothing of
 * the token but the region is repeated, and it is read only once a call has failed.
 */
export function otherRegion(status: number, { request }: Sent = {}): string | undefined {
  if (!request || (status !== 401 && status !== 403)) return undefined;
  try {
    const { hostname } = new URL(request.url);
    const called = vendorDomain(server, hostname);
    const issued = vendorDomain(server, issuerOf(request.headers.get('authorization') ?? ''));
    if (!called || !issued || called === issued) return undefined;
    return `The token is from auth.pingone.${issued}, and the call went to ${hostname}. Use one region for both.`;
    // The token is opaque, or has no issuer that is a URL.
  } catch {
    return undefined;
  }
}
