/** Base URLs of the three APIs below one host, laid out as the mock does it. */
export const baseUrls = (host: string) => ({
  platform: `${host}/platform/v1`,
  auth: `${host}/auth`,
  directory: `${host}/directory/api`,
});
