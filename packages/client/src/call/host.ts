/** The region where an environment or account lives, or the base URL itself. */
export type Host<Region extends string> =
  | { region: Region; baseUrl?: never; customDomain?: never }
  | { baseUrl: string; region?: never; customDomain?: never };

/** The custom domain of one environment; its paths lack the environment. */
export interface CustomDomain {
  customDomain: string;
  region?: never;
  baseUrl?: never;
}

/** Where an API lives, and the top-level domain of each region. */
export interface Server {
  readonly url: string;
  readonly regions: Readonly<Record<string, string>>;
}

/** A host before it is checked. */
export interface AnyHost {
  region?: string | undefined;
  baseUrl?: string | undefined;
}

/** The top-level domain of the vendor that a host lies in; a gateway or a mock lies in none. */
export const vendorDomain = ({ regions }: Server, hostname: string): string | undefined =>
  Object.values(regions).find((domain) => `.${hostname}`.endsWith(`.pingone.${domain}`));

/**
 * The base URL of a host; a path alone is one of the host that the page comes from.
 *
 * @throws TypeError that says what to write when the host is plainly wrong. Nothing of a URL but
 * origin and path is repeated, because the rest may hold a secret.
 */
export function baseUrlOf(server: Server, { region, baseUrl = '' }: AnyHost): string {
  const page = /^\/(?!\/)/.test(baseUrl) ? globalThis.location?.origin : undefined;
  const urlIn = (domain: string) => server.url.replace('{tld}', domain);
  let parts: URL | undefined;
  try {
    parts = new URL(baseUrl, page);
    // React Native has no `URL.canParse`.
  } catch {}
  if (parts && /^https?:/.test(parts.href)) {
    const { href, hostname, origin, pathname } = parts;
    const whole = origin + pathname;
    const plain = whole.replace(/\/$/, '');
    const domain = vendorDomain(server, hostname);
    const right = domain ? urlIn(domain) : plain;
    if (plain !== right || href !== whole) throw new TypeError(`Write the baseUrl as ${right}.`);
    return plain;
  }
  const domain = region && server.regions[region];
  if (domain) return urlIn(domain);
  const regions = Object.keys(server.regions).join(', ');
  throw new TypeError(`Give an absolute baseUrl${regions && `, or a region: ${regions}`}.`);
}
