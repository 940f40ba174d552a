import { mockAddress } from '../../addresses.ts';

/** Origins that a Content-Security-Policy lets a page call, beside its own. */
export function originsOf(policy: string): string[] {
  const directive = policy.split(';').find((each) => each.trim().startsWith('connect-src '));
  return (directive ?? '').split(' ').filter((each) => /^https?:\/\//.test(each));
}

/** The origins that this page may call. */
export const allowedOrigins = (): string[] =>
  originsOf(
    document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ??
      '',
  );

/** The mock on this machine: the first origin that is of it. */
export const mockOrigin = (origins: readonly string[]): string =>
  origins.find((each) => /^http:\/\/(127\.0\.0\.1|localhost)(:|$)/.test(each)) ?? mockAddress;

/** Why an address cannot be called; empty where it can. */
export function refusalOf(url: string, origins: readonly string[], own: string): string {
  // Without its scheme, a host with a port counts as a URL.
  if (!/^https?:/.test(url) || !URL.canParse(url))
    return `${url || 'An empty text'} is no base URL. Write one such as https://api.pingone.eu/v1.`;
  const { origin } = new URL(url);
  if (origin === own || origins.includes(origin)) return '';
  const allowed = origins.length > 0 ? origins.join(', ') : 'no other origin';
  const wanted = [...origins, origin].join(' ');
  return `This page may not call ${origin}, so nothing is sent. Its Content-Security-Policy allows ${allowed}. To allow it, start the docs with DOCS_CONNECT="${wanted}".`;
}
