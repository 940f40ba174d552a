/** The OpenID provider of an environment, as tokens name it. */
export interface Provider {
  readonly issuer: string;
  /** The address of the Platform API, which access tokens are for. */
  readonly api: string;
}

/** The name of the OpenID provider of an environment in tokens. */
export const issuerOf = (baseUrl: string, environmentID: string): string =>
  `${baseUrl}/${environmentID}/as`;

/** The OpenID provider of an environment. */
export const providerOf = (baseUrl: string, environmentID: string): Provider => ({
  issuer: issuerOf(baseUrl, environmentID),
  api: baseUrl.replace(/\/auth$/, '/platform'),
});
