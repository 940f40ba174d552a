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
  customDomain?: string | undefined;
}

/** The region that a host of the vendor belongs to; a gateway or a mock belongs to none. */
const vendorRegion = ({ regions }: Server, { hostname }: URL) =>
  Object.entries(regions).find(([, topLevelDomain]) =>
    `.${hostname}`.endsWith(`.pingone.${topLevelDomain}`),
  );

const urlOf = ({ url }: Server, topLevelDomain: string) => url.replace('{tld}', topLevelDomain);

/** Nothing of the URL but origin and path is repeated, because the rest may hold a secret. */
function checkBaseUrl(server: Server, url: URL): void {
  const { origin, pathname, protocol } = url;
  const path = pathname.replace(/\/$/, '');
  const [region, topLevelDomain] = vendorRegion(server, url) ?? [];
  const right = topLevelDomain && urlOf(server, topLevelDomain);
  if (right && right !== origin + path)
    throw new TypeError(`Write the baseUrl as ${right}, or give the region ${region}.`);
  if (!/^https?:/.test(protocol)) throw new TypeError('Write the baseUrl with https.');
  if (url.href !== origin + pathname)
    throw new TypeError(
      `Write the baseUrl without credentials, query and fragment: ${origin}${path}.`,
    );
}

function customUrl(server: Server, customDomain: string): string {
  const base = `https://${customDomain}`;
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.href !== `${url?.origin}/` || vendorRegion(server, url))
    throw new TypeError('Write the customDomain as a host alone, for example auth.example.com.');
  return base;
}

/**
 * The base URL of a host.
 *
 * @throws TypeError that says what to write when the host is plainly wrong.
 */
export function baseUrlOf(server: Server, { region, baseUrl, customDomain }: AnyHost): string {
  if (customDomain !== undefined) return customUrl(server, customDomain);
  if (baseUrl !== undefined && URL.canParse(baseUrl)) {
    checkBaseUrl(server, new URL(baseUrl));
    return baseUrl;
  }
  const topLevelDomain = region === undefined ? undefined : server.regions[region];
  if (topLevelDomain) return urlOf(server, topLevelDomain);
  const regions = Object.keys(server.regions).join(', ');
  throw new TypeError(`Give an absolute baseUrl, or one of the regions ${regions}.`);
}
