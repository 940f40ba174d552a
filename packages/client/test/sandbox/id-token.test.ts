import { inspect } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { SignOnError } from '../../src/sign-on.ts';
import { failureOf, signOnWorld } from './signing-on.ts';
import { beginning } from './world.ts';

let world: Awaited<ReturnType<typeof signOnWorld>>;

beforeAll(async () => {
  world = await signOnWorld();
});

describe('an ID token', () => {
  const failure = ['invalidIDToken', 'unexpected', 'The ID token does not hold.'];
  type Change = (claims: Record<string, unknown>) => Record<string, unknown>;
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

  /** A sign-on whose tokens are changed on the way. */
  async function changed(change: (idToken: string) => string | undefined) {
    const signOn = world.signOnTo('page', {
      fetch: async (request: Request) => {
        const response = await world.sandbox.fetch(request);
        if (!request.url.endsWith('/token')) return response;
        const { id_token, ...rest } = await response.json();
        return Response.json({ ...rest, id_token: change(id_token) });
      },
    });
    const { callback, transaction } = await world.returned(signOn);
    return failureOf(signOn.finish(callback, transaction));
  }

  const withClaims = (change: Change) => (idToken: string) => {
    const [header, payload = '', signature] = idToken.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return [header, part(change(claims)), signature].join('.');
  };

  it.each<[string, Change]>([
    ['a nonce of another sign-on', (claims) => ({ ...claims, nonce: 'other' })],
    ['another audience', (claims) => ({ ...claims, aud: 'other' })],
    ['an end in the past', (claims) => ({ ...claims, exp: 1 })],
    ['a claim that was not signed', (claims) => ({ ...claims, email: 'admin@example.com' })],
  ])('with %s does not hold', async (_title, change) => {
    expect(await changed(withClaims(change))).toEqual(failure);
  });

  it('of another issuer does not hold', async () => {
    const change: Change = (claims) => ({ ...claims, iss: 'https://evil.example.com/as' });
    expect((await changed(withClaims(change)))[0]).toBe('wrongIssuer');
  });

  it.each([
    ['that is missing', () => undefined],
    ['that is no token', () => 'token'],
    ['without a signature', (idToken: string) => `${idToken.split('.').slice(0, 2).join('.')}.`],
    ['that is encrypted', (idToken: string) => `${idToken}.a.b`],
    [
      'whose header asks for more',
      (idToken: string) => idToken.replace(/^[^.]+/, part({ alg: 'RS256', crit: ['x'], x: 1 })),
    ],
  ])('%s does not hold', async (_title, change) => {
    expect(await changed(change)).toEqual(failure);
  });

  const keysWith = (members: object) => (body: { keys?: object[] }) => ({
    keys: body.keys?.map((key) => ({ ...key, ...members })),
  });

  it.each<[string, string, (body: object) => object]>([
    ['tokens of another kind', '/token', (body) => ({ ...body, token_type: 'mac' })],
    ['keys that are too short', '/jwks', keysWith({ n: 'AQAB' })],
    ['keys that are none', '/jwks', keysWith({ n: undefined })],
  ])('with %s does not hold, and the error tells none of it', async (_title, path, change) => {
    const signOn = world.signOnTo('page', {
      fetch: async (request: Request) => {
        const response = await world.sandbox.fetch(request);
        if (!request.url.endsWith(path)) return response;
        return Response.json(change(await response.json()));
      },
    });
    const { callback, transaction } = await world.returned(signOn);
    const error = await signOn.finish(callback, transaction).catch((thrown: unknown) => thrown);
    expect(error).toEqual(new SignOnError('invalidIDToken'));
    expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(/eyJ|CryptoKey/);
  });

  it('is checked for the age of the sign-on where max_age asks for it', async () => {
    const signOn = world.signOnTo('page');
    const { url, transaction } = await signOn.begin({ max_age: 60 });
    expect(new URL(url).searchParams.get('max_age')).toBe('60');
    const late = world.signOnTo('page', { now: () => Date.parse(beginning) + 120_000 });
    expect(await failureOf(late.finish(await world.browse(url), transaction))).toEqual(failure);
  });
});
