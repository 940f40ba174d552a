import { beforeAll, describe, expect, it } from 'vitest';
import { bearer, createPlatformClient, outcomeOf } from '../../src/index.ts';
import type { SignOnTransaction } from '../../src/sign-on.ts';
import { failureOf, postLogoutRedirectURI, redirectURI, signOnWorld } from './signing-on.ts';
import { baseUrls, beginning } from './world.ts';

const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
let world: Awaited<ReturnType<typeof signOnWorld>>;

beforeAll(async () => {
  world = await signOnWorld();
});

const applications = [
  ['a WEB_APP', 'web', {}],
  [
    'a WEB_APP by CLIENT_SECRET_POST',
    'web by form',
    { tokenEndpointAuthMethod: 'CLIENT_SECRET_POST' },
  ],
  ['a SINGLE_PAGE_APP', 'page', {}],
] as const;

describe.each(applications)('a user of %s', (_title, clientID, more) => {
  it('signs on, and the access token is theirs', async () => {
    const signOn = world.signOnTo(clientID, more);
    const { callback, transaction } = await world.returned(signOn);
    const kept: SignOnTransaction = JSON.parse(JSON.stringify(transaction));
    const { accessToken, claims, expiresAt, scopes } = await signOn.finish(callback, kept);
    expect(claims).toMatchObject({ sub: userID, aud: clientID, email: 'user.ok@example.com' });
    expect(scopes).toEqual(['openid', 'email']);
    expect(expiresAt).toBe(Date.parse(beginning) + 3_600_000);
    const auth = createPlatformClient({
      baseUrl: baseUrls.platform,
      fetch: world.sandbox.fetch,
      authorization: bearer(accessToken),
    });
    const { environmentID } = world;
    const read = await auth.readPassword({ path: { environmentID, userID } });
    // Without the scope the token is known, and not enough.
    expect(read.status).toBe(403);
  });

  it('signs off', async () => {
    const signOn = world.signOnTo(clientID, { ...more, postLogoutRedirectURI });
    const { callback, transaction } = await world.returned(signOn);
    const { idToken } = await signOn.finish(callback, transaction);
    const url = signOn.signOffURL({ idToken, state: 'fake-state' });
    const { headers } = await world.sandbox.fetch(new Request(url));
    expect(headers.get('location')).toBe(`${postLogoutRedirectURI}?state=fake-state`);
  });
});

describe('a callback', () => {
  it('may be path and query alone, as a server gets it', async () => {
    const signOn = world.signOnTo('web');
    const { callback, transaction } = await world.returned(signOn);
    const { pathname, search } = new URL(callback);
    expect((await signOn.finish(pathname + search, transaction)).claims.sub).toBe(userID);
  });

  it('of another sign-on is refused', async () => {
    const signOn = world.signOnTo('page');
    const { callback } = await world.returned(signOn);
    const { transaction } = await signOn.begin();
    const expected = [
      'wrongState',
      'flowExpired',
      'The callback belongs to another sign-on. Begin again.',
    ];
    expect(await failureOf(signOn.finish(callback, transaction))).toEqual(expected);
    expect(await failureOf(signOn.finish(callback, undefined))).toEqual(expected);
    const twice = `${redirectURI}?code=c&state=${transaction.state}&state=other`;
    expect(await failureOf(signOn.finish(twice, transaction))).toEqual(expected);
  });

  it.each([
    ['access_denied', 'notAllowed', 'The sign-on was refused: access_denied.'],
    ['login_required', 'flowExpired', 'The sign-on was refused: login_required.'],
    ['temporarily_unavailable', 'tryLater', 'The sign-on was refused: temporarily_unavailable.'],
    ['invalid_scope', 'unexpected', 'The sign-on was refused: invalid_scope.'],
    ['<b>Call 555-0100</b>', 'unexpected', 'The sign-on was refused.'],
  ])('with the error %s is %s', async (error, outcome, message) => {
    const signOn = world.signOnTo('page');
    const { transaction } = await signOn.begin();
    const query = new URLSearchParams({ error, state: transaction.state });
    const failure = await failureOf(signOn.finish(`${redirectURI}?${query}`, transaction));
    expect(failure).toEqual(['refused', outcome, message]);
  });

  it('of a sign-on that PingOne refuses tells the reason', async () => {
    const signOn = world.signOnTo('page');
    const { url, transaction } = await signOn.begin({ prompt: 'none' });
    const refused = signOn.finish(await world.browse(url), transaction);
    await expect(refused).rejects.toMatchObject({ code: 'refused', reason: 'login_required' });
  });

  it('without a code is refused', async () => {
    const signOn = world.signOnTo('page');
    const { transaction } = await signOn.begin();
    const callback = `${redirectURI}?state=${transaction.state}`;
    expect(await failureOf(signOn.finish(callback, transaction))).toEqual([
      'noCode',
      'flowExpired',
      'The callback has no code. Begin again.',
    ]);
  });

  it('of another issuer is refused', async () => {
    const signOn = world.signOnTo('page');
    const { callback, transaction } = await world.returned(signOn);
    const foreign = `${callback}&iss=${encodeURIComponent('https://evil.example.com/as')}`;
    expect(await failureOf(signOn.finish(foreign, transaction))).toEqual([
      'wrongIssuer',
      'unexpected',
      'The answer comes from another issuer. Give the host that the users sign on at.',
    ]);
  });
});

describe('a code', () => {
  const used = ['codeDead', 'codeDead', 'The code was used before or is too old. Begin again.'];

  it('is taken once', async () => {
    const signOn = world.signOnTo('web');
    const { callback, transaction } = await world.returned(signOn);
    await signOn.finish(callback, transaction);
    expect(await failureOf(signOn.finish(callback, transaction))).toEqual(used);
  });

  it('is bound to the verifier', async () => {
    const signOn = world.signOnTo('page');
    const { callback, transaction } = await world.returned(signOn);
    const { transaction: other } = await signOn.begin();
    const stolen = { ...transaction, verifier: other.verifier };
    expect(await failureOf(signOn.finish(callback, stolen))).toEqual(used);
  });

  it('needs the secret of the application', async () => {
    const { callback, transaction } = await world.returned(world.signOnTo('web'));
    const wrong = world.signOnTo('web', { clientSecret: 'wrong' });
    const error = await wrong.finish(callback, transaction).catch((thrown: unknown) => thrown);
    expect([outcomeOf(error), String(error)]).toEqual([
      'notAllowed',
      'ApiError: 401 invalid_client',
    ]);
  });
});

it('a caller who leaves ends the exchange', async () => {
  const signOn = world.signOnTo('page');
  const { callback, transaction } = await world.returned(signOn);
  const signal = AbortSignal.abort(new Error('left'));
  await expect(signOn.finish(callback, transaction, { signal })).rejects.toThrow('left');
});
