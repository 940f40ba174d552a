import { environmentUrl, platformUrl } from '../http/environment-url.ts';

/** The OpenID provider of an environment, as tokens name it. */
export interface Provider {
  readonly issuer: string;
  /** The address of the Platform API, which access tokens are for. */
  readonly api: string;
}

/** The organization that all worlds belong to. */
export const organizationID = '0f6c1f3e-5b0a-4d53-9d6e-7a1c2b3d4e5f';

/** The region that all worlds lie in. */
export const region = 'NA';

/** The name of the OpenID provider of an environment in tokens. */
export const issuerOf = (baseUrl: string, environmentID: string): string =>
  `${environmentUrl(baseUrl, environmentID)}/as`;

/** The OpenID provider of an environment. */
export const providerOf = (baseUrl: string, environmentID: string): Provider => ({
  issuer: issuerOf(baseUrl, environmentID),
  api: platformUrl(baseUrl),
});
