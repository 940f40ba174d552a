import { describe, expect, it } from 'vitest';
import { type ApiError, bearer, createPlatformClient, unwrap } from '../../src/index.ts';
import { path, recordingFetch } from '../call/recording-fetch.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (iss: unknown) => `${part({ alg: 'RS256' })}.${part({ iss })}.fake-signature`;
const european = tokenOf(`https://auth.pingone.eu/${path.environmentID}/as`);

/** The message of a call with a token that is refused. */
async function messageOf(token: string, status = 401, host: object = { region: 'NA' }) {
  const platform = createPlatformClient({
    ...(host as { region: 'NA' }),
    authorization: bearer(token),
    retry: false,
    fetch: recordingFetch('{"code":"ACCESS_FAILED"}', { status }).fetch,
  });
  const error = await unwrap(platform.readPassword({ path })).catch((thrown) => thrown);
  return (error as ApiError).message;
}

describe('a refused token of another region', () => {
  it.each([401, 403])('is told with both domains when the status is %i', async (status) => {
    expect(await messageOf(european, status)).toBe(
      `${status} ACCESS_FAILED. The token is from pingone.eu, and the call went to pingone.com. Use one region for both.`,
    );
  });

  it.each([
    ['the token is of the region that was called', european, 401, { region: 'EU' }],
    ['the failure is another one', european, 404, { region: 'NA' }],
    ['a mock is called', european, 401, { baseUrl: 'http://127.0.0.1:4010/platform/v1' }],
    ['a custom domain issued it', tokenOf('https://login.example.com/as'), 401, { region: 'NA' }],
    [
      'its issuer only looks like one',
      tokenOf('https://auth.pingone.eu.example.com/'),
      403,
      { region: 'NA' },
    ],
    ['its issuer holds a secret', tokenOf('https://a:b@auth.pingone.eu/'), 401, { region: 'NA' }],
    ['its issuer is no text', tokenOf({}), 401, { region: 'NA' }],
    ['it has no issuer', tokenOf(undefined), 401, { region: 'NA' }],
    ['it is opaque', 'fake-token', 401, { region: 'NA' }],
    ['it is no JSON', 'fake.token.here', 401, { region: 'NA' }],
  ])('is not suspected when %s', async (_title, token, status, host) => {
    expect(await messageOf(token, status, host)).toBe(
      status === 404 ? '404 ACCESS_FAILED' : `${status} ACCESS_FAILED`,
    );
  });

  it('does not show what else its issuer says', async () => {
    const secret = tokenOf('https://fake-secret.pingone.eu/fake-secret');
    expect(await messageOf(secret)).toMatch(/The token is from pingone\.eu, and/);
    expect(await messageOf(secret)).not.toContain('fake');
  });
});
