import { server as auth } from '@ping-password/contract/auth';
import { server as directory } from '@ping-password/contract/directory';
import { server as platform } from '@ping-password/contract/platform';
import { customDomainUrl } from '../http/environment-url.ts';
import { defaultWorld } from '../world/build-world.ts';

/** Which hosts of the vendor a sandbox answers for. */
export interface VendorHosts {
  /** The environment of each custom domain; the default world for any other host unless given. */
  readonly customDomains?: Readonly<Record<string, string>>;
}

/** Where a request to a host of the vendor goes. */
export interface VendorTarget {
  /** Path and query at the sandbox. */
  readonly url: string;
  readonly baseUrls: Readonly<Record<string, string>>;
}

interface Server {
  readonly url: string;
  readonly regions: Readonly<Record<string, string>>;
}

/** What is below the host of an API at the sandbox, and the API that it is. */
const servers: readonly (readonly [name: string, server: Server])[] = [
  ['platform', platform],
  ['auth', auth],
  ['directory', directory],
];

/** The base URLs of the APIs in each region by their host. */
const regions = new Map(
  servers.flatMap(([name, server]) =>
    Object.values(server.regions).map((domain) => {
      const baseUrls = Object.fromEntries(
        servers.map(([other, { url }]) => [other, url.replace('{tld}', domain)]),
      );
      return [new URL(baseUrls[name] ?? '').host, { name, baseUrls }] as const;
    }),
  ),
);

/** The paths of the Auth API that a custom domain has. */
const ofCustomDomain = /^\/(as|flows)\//;

/** Where a request to a host of the vendor goes; `undefined` when it is for no such host. */
export function vendorTarget(
  { origin, host, pathname, search }: URL,
  { customDomains }: VendorHosts,
): VendorTarget | undefined {
  const region = regions.get(host);
  if (region) return { url: `/${region.name}${pathname}${search}`, baseUrls: region.baseUrls };
  const environmentID = customDomains ? customDomains[host] : defaultWorld.environmentID;
  if (environmentID === undefined || !ofCustomDomain.test(pathname)) return undefined;
  return {
    url: `/auth/${environmentID}${pathname}${search}`,
    baseUrls: { auth: customDomainUrl(origin) },
  };
}
