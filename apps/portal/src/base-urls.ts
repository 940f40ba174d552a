/** Base URLs of the three APIs, and of the mock's control API, below one host, laid out as the mock does it. */
export const baseUrls = (host: string) => ({
  platform: `${host}/platform/v1`,
  auth: `${host}/auth`,
  directory: `${host}/directory/api`,
  control: `${host}/_mock`,
});
