import { describe, expect, it } from 'vitest';
import { createAuthClient, createDirectoryClient, createPlatformClient } from '../../src/index.ts';
import { ids, recordingFetch } from './recording-fetch.ts';

const platformAt = (baseUrl: string) => () => createPlatformClient({ baseUrl });
const authAt = (baseUrl: string) => () => createAuthClient({ baseUrl });
const directoryAt = (baseUrl: string) => () => createDirectoryClient({ baseUrl });

describe('a base URL that is plainly wrong is refused with what to write', () => {
  const platformEU = 'Write the baseUrl as https://api.pingone.eu/v1.';
  const platformAU = 'Write the baseUrl as https://api.pingone.com.au/v1.';
  const authNA = 'Write the baseUrl as https://auth.pingone.com.';
  const directoryNA = 'Write the baseUrl as https://directory-api.pingone.com/api.';

  it.each([
    ['Platform without /v1', platformAt('https://api.pingone.eu'), platformEU],
    ['Platform by http', platformAt('http://api.pingone.eu/v1'), platformEU],
    ['Platform with a path', platformAt('https://api.pingone.eu/v1/environments/e'), platformEU],
    ['Platform with another port', platformAt('https://api.pingone.eu:8443/v1'), platformEU],
    ['Platform on the host of Auth', platformAt('https://auth.pingone.com.au'), platformAU],
    ['Platform with a secret', platformAt('https://canary@api.pingone.eu'), platformEU],
    ['Auth with /v1', authAt('https://auth.pingone.com/v1'), authNA],
    ['Auth with an environment', authAt(`https://auth.pingone.com/${ids.flowID}`), authNA],
    ['Directory without /api', directoryAt('https://directory-api.pingone.com'), directoryNA],
  ])('%s', (_title, create, message) => {
    expect(create).toThrow(new TypeError(message));
  });

  it.each([
    ['a query', 'http://127.0.0.1:4010/platform/v1?canary=1'],
    ['a fragment', 'http://127.0.0.1:4010/platform/v1/#canary'],
    ['credentials', 'http://user:canary@127.0.0.1:4010/platform/v1'],
  ])('%s anywhere', (_title, baseUrl) => {
    expect(platformAt(baseUrl)).toThrow(
      new TypeError('Write the baseUrl as http://127.0.0.1:4010/platform/v1.'),
    );
  });

  it('a scheme that is not HTTP', () => {
    expect(platformAt('ftp://example.com/v1')).toThrow(
      new TypeError('Give an absolute baseUrl, or a region: NA, EU, CA, AU, SG, AP.'),
    );
  });
});

describe('a base URL is taken', () => {
  it.each([
    ['the mock of the Platform', platformAt('http://127.0.0.1:4010/platform/v1')],
    ['the mock of Auth', authAt('http://127.0.0.1:4010/auth')],
    ['the mock of the Directory', directoryAt('http://127.0.0.1:4010/directory/api')],
    ['a gateway with any prefix', platformAt('https://gateway.example.com/ping/environments/')],
    ['a gateway whose name has pingone in it', platformAt('https://pingone.example.com')],
    ['the region written out', platformAt('https://api.pingone.com.au/v1')],
    ['a slash at the end', authAt('https://auth.pingone.asia/')],
  ])('for %s', (_title, create) => {
    expect(create).not.toThrow();
  });
});

describe('a custom domain', () => {
  it('leaves the environment out of the path', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const auth = createAuthClient({ customDomain: 'auth.example.com', fetch });
    const path = { environmentID: ids.environmentID };
    await auth.GET('/{environmentID}/as/authorize', {
      params: { path, query: { client_id: ids.userID, response_type: 'code' } },
    });
    await auth.POST('/{environmentID}/flows/{flowID}#password.reset', {
      params: { path: { ...path, flowID: ids.flowID } },
      body: { currentPassword: 'a', newPassword: 'b' },
    });
    expect(requests.map(({ url }) => url.split('#')[0])).toEqual([
      `https://auth.example.com/as/authorize?client_id=${ids.userID}&response_type=code`,
      `https://auth.example.com/flows/${ids.flowID}`,
    ]);
    expect(requests[1]?.headers.get('content-type')).toBe(
      'application/vnd.pingidentity.password.reset+json',
    );
  });

  it.each([
    'https://auth.example.com',
    'auth.example.com/as',
    'auth.example.com?x',
    'me:canary@auth.example.com',
    'auth.pingone.eu',
    '',
  ])('is refused when it is %j', (customDomain) => {
    expect(() => createAuthClient({ customDomain })).toThrow(
      new TypeError('Write the customDomain as auth.example.com.'),
    );
  });
});
