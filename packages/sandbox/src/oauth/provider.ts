/** The name of the OpenID provider of an environment in tokens. */
export const issuerOf = (baseUrl: string, environmentID: string): string =>
  `${baseUrl}/${environmentID}/as`;
