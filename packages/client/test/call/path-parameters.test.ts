import { describe, expect, it } from 'vitest';
import { continueFlow, startFlow } from '../../src/flow.ts';
import {
  bearer,
  createAuthClient,
  createDirectoryClient,
  createPlatformClient,
  workerCredentials,
} from '../../src/index.ts';
import { requestPasswordReset, resetPassword } from '../../src/migrate.ts';
import { ids, password, path, recordingFetch } from './recording-fetch.ts';

const plain = 'Write a plain identifier, unencoded.';
const missing = (name: string) => new TypeError(`The path parameter ${name} is missing. ${plain}`);
const unfit = (name: string) =>
  new TypeError(`The path parameter ${name} would change the path. ${plain}`);

/** Values that are no text, or an empty one. */
const absent: [string, unknown][] = [
  ['empty', ''],
  ['undefined', undefined],
  ['null', null],
];
const changing: [string, unknown][] = [
  ['a dot', '.'],
  ['two dots', '..'],
  ['an encoded dot', '%2e'],
  ['two encoded dots', '%2E%2e'],
  ['a dot and an encoded one', '.%2e'],
  ['a dot that is encoded twice', '%252e'],
  ['a slash', 'a/b'],
  ['an encoded slash', 'a%2Fb'],
  ['a backslash', 'a\\b'],
  ['an encoded backslash', 'a%5cb'],
  ['a line break', 'a\nb'],
  ['an encoded line break', 'a%0Ab'],
  ['a tab between dots', '.\t.'],
  ['a null character', 'a\0b'],
  ['a control character', 'a\u0085b'],
  ['a lone surrogate', 'a\ud800b'],
  ['a list', ['..']],
  ['an object', { a: '..' }],
  ['a number', 7],
];

/** Clients whose requests, those for tokens included, are kept. */
function clients() {
  const { fetch, requests } = recordingFetch('{"access_token":"t","expires_in":60}');
  const application = { environmentID: ids.environmentID, clientID: 'c', clientSecret: 's' };
  const authorization = workerCredentials({ ...application, region: 'EU', fetch });
  return {
    requests,
    platform: createPlatformClient({ region: 'EU', fetch, authorization }),
    auth: createAuthClient({ region: 'EU', fetch }),
    directory: createDirectoryClient({ region: 'EU', fetch, authorization }),
  };
}

describe('a path parameter', () => {
  it.each(changing)('that is %s is refused before anything is sent', async (_title, value) => {
    const { platform, requests } = clients();
    const params = { path: { ...path, userID: value as string } };
    await expect(platform.GET(password, { params })).rejects.toThrow(unfit('userID'));
    const body = { newPassword: 'n' };
    const reset = platform.PUT(`${password}#password.reset`, { params, body });
    await expect(reset).rejects.toThrow(unfit('userID'));
    expect(requests).toEqual([]);
  });

  it.each(absent)('that is %s is refused before anything is sent', async (_title, value) => {
    const { platform, requests } = clients();
    const params = { path: { ...path, userID: value as string } };
    await expect(platform.GET(password, { params })).rejects.toThrow(missing('userID'));
    expect(requests).toEqual([]);
  });

  it('that is not there is refused, with its neighbours or without', async () => {
    const { platform, auth, requests } = clients();
    const some = { params: { path: { environmentID: ids.environmentID } } } as never;
    await expect(platform.GET(password, some)).rejects.toThrow(missing('userID'));
    const none = {} as never;
    await expect(platform.GET(password, none)).rejects.toThrow(missing('environmentID'));
    await expect(auth.GET('/{environmentID}/as/jwks', none)).rejects.toThrow(
      missing('environmentID'),
    );
    expect(requests).toEqual([]);
  });

  it('is refused where a custom domain leaves it out, too', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const auth = createAuthClient({ customDomain: 'auth.example.com', fetch });
    const params = { path: { environmentID: '..' } };
    await expect(auth.GET('/{environmentID}/as/jwks', { params })).rejects.toThrow(
      unfit('environmentID'),
    );
    expect(requests).toEqual([]);
  });

  it.each([
    ['a space', 'a b', 'a%20b'],
    ['a percent sign', '100%', '100%25'],
    ['dots inside', 'a..b', 'a..b'],
    ['three dots', '...', '...'],
    ['a question mark', 'a?b', 'a%3Fb'],
    ['a hash', 'a#b', 'a%23b'],
    ['an accent and an emoji', 'é🐾', '%C3%A9%F0%9F%90%BE'],
    ['braces', '{userID}', '%7BuserID%7D'],
  ])('with %s is one segment of the path', async (_title, id, segment) => {
    const { directory, requests } = clients();
    await directory.GET('/directory/user/{id}', { params: { path: { id } } });
    expect(requests.map(({ url }) => url).at(-1)).toBe(
      `https://directory-api.pingone.eu/api/directory/user/${segment}`,
    );
  });
});

describe('the same holds for', () => {
  it('a sign-on that begins or goes on', async () => {
    const { auth, requests } = clients();
    const authorize = { client_id: ids.userID, response_type: 'code' };
    await expect(startFlow(auth, { environmentID: '..', authorize })).rejects.toThrow(
      unfit('environmentID'),
    );
    await expect(continueFlow(auth, { ...ids, flowID: '' })).rejects.toThrow(missing('flowID'));
    await expect(continueFlow(auth, { ...ids, flowID: '..' })).rejects.toThrow(unfit('flowID'));
    expect(requests).toEqual([]);
  });

  it('a flow whose server names it so', async () => {
    const bodies = [{ id: '..', status: 'PASSWORD_REQUIRED' }];
    const auth = createAuthClient({
      region: 'EU',
      fetch: async () => Response.json(bodies.shift()),
    });
    const step = await continueFlow(auth, ids);
    if (step.status !== 'PASSWORD_REQUIRED') throw new Error(step.status);
    await expect(step.do('usernamePassword.check', { password: 'p' })).rejects.toThrow(
      unfit('flowID'),
    );
    await expect(step.read()).rejects.toThrow(unfit('flowID'));
  });

  it('what replaces the Directory API', async () => {
    const { platform, requests } = clients();
    const target = { platform, environmentID: ids.environmentID };
    const change = { id: '..', oldPassword: 'o', newPassword: 'n' };
    await expect(resetPassword(target, change)).rejects.toThrow(unfit('userID'));
    await expect(resetPassword(target, change, { userToken: 't' })).rejects.toThrow(
      unfit('userID'),
    );
    const elsewhere = { platform, environmentID: 'a/b' };
    await expect(requestPasswordReset(elsewhere, { email: 'a@example.com' })).rejects.toThrow(
      unfit('environmentID'),
    );
    expect(requests).toEqual([]);
  });

  it('the environment of a worker, when its credentials are made', () => {
    const worker = (environmentID: string) => () =>
      workerCredentials({ environmentID, clientID: 'c', clientSecret: 's', region: 'EU' });
    expect(worker('../x')).toThrow(unfit('environmentID'));
    expect(worker('')).toThrow(missing('environmentID'));
  });

  it('a token that a function would give', async () => {
    let asked = 0;
    const authorization = bearer(() => {
      asked += 1;
      return `token-${asked}`;
    });
    const { fetch } = recordingFetch('{}');
    const platform = createPlatformClient({ region: 'EU', authorization, fetch });
    const params = { path: { ...path, userID: '..' } };
    await expect(platform.GET(password, { params })).rejects.toThrow(unfit('userID'));
    expect(asked).toBe(0);
  });
});
