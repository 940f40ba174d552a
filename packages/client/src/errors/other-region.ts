import type { Sent } from './safe-text.ts';

/** The top-level domain of a URL of the vendor. */
const domainOf = (url: string) => /^https:\/\/[\w-]+\.pingone\.([a-z.]{2,6})\//.exec(url)?.[1];

/**
 * What is wrong with a refused token that another region issued; `undefined` unless it is known. Nothing of
 * the token but the region is repeated, and it is read only once a call has failed.
 */
export function otherRegion(status: number, { request }: Sent = {}): string | undefined {
  if (status !== 401 && status !== 403) return undefined;
  try {
    const [, payload = ''] = request?.headers.get('authorization')?.split('.') ?? [];
    const { iss } = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/')));
    const issued = domainOf(iss);
    const called = domainOf(request?.url ?? '');
    if (called && issued && called !== issued)
      return `The token is from pingone.${issued}, and the call went to pingone.${called}. Use one region for both.`;
    // The token is opaque, or not one that says who issued it.
  } catch {}
  return undefined;
}
