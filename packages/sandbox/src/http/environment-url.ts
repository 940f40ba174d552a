/** Stands behind the origin of a custom domain, which is the address of one environment. Source: D-CD. */
const ofCustomDomain = '#custom-domain';

/** The base URL of the Auth API at a custom domain. */
export const customDomainUrl = (origin: string): string => origin + ofCustomDomain;

const isCustom = (baseUrl: string) => baseUrl.endsWith(ofCustomDomain);

/** The address of an environment at the Auth API; a custom domain stands for one alone. */
export const environmentUrl = (baseUrl: string, environmentID: string): string =>
  isCustom(baseUrl) ? baseUrl.slice(0, -ofCustomDomain.length) : `${baseUrl}/${environmentID}`;

/** The address of the Platform API, without its version, beside that of the Auth API. */
export function platformUrl(authUrl: string): string {
  // Where the environment of a custom domain lies is not in its name.
  if (isCustom(authUrl)) return 'https://api.pingone.com';
  return /^https:\/\/auth\.pingone\./.test(authUrl)
    ? authUrl.replace('//auth.', '//api.')
    : authUrl.replace(/\/auth$/, '/platform');
}
