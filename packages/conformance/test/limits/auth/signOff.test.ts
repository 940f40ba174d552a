import { describe, expect, it } from 'vitest';
import { text } from '../../../src/limits.ts';
import { type Parameters, toldOf, useAuth } from './auth-calls.ts';
import { wrong } from './refusals.ts';

const auth = useAuth();
const registered = 'http://127.0.0.1:4020/';

const wrongHint = wrong('id_token_hint', 'id_token_hint is no ID token of this environment.');
const unregistered = wrong(
  'post_logout_redirect_uri',
  'post_logout_redirect_uri is not registered.',
);

describe('a browser is signed off', () => {
  const told = async (parameters: Parameters) => toldOf(await auth.query('signoff', parameters));

  // Source: D-OIDC. The address and the state have fewer than 8192 characters together.
  it('with an address and a state of 8191 characters together, and of no more', async () => {
    const most = 8191 - registered.length;
    const leave = (state: string) =>
      auth.query('signoff', { post_logout_redirect_uri: registered, state });
    const { status, location } = await leave(text(most));
    expect([status, location?.searchParams.get('state')]).toEqual([302, text(most)]);
    expect(toldOf(await leave(text(most + 1)))).toBe(
      wrong(
        'post_logout_redirect_uri',
        'post_logout_redirect_uri and state must have fewer than 8192 characters together.',
      ),
    );
  });

  it.each(['id_token_hint', 'post_logout_redirect_uri', 'state'])(
    'with a %s without a value, which counts as left out',
    async (name) => {
      expect(await told({ [name]: '' })).toBe('302');
    },
  );

  it.each([
    ['a hint of 1 character', { id_token_hint: 'x' }, wrongHint],
    ['an address of 1 character', { post_logout_redirect_uri: 'x' }, unregistered],
    ['an address of 5000 characters', { post_logout_redirect_uri: text(5000) }, unregistered],
  ])('but not with %s', async (_title, parameters, outcome) => {
    expect(await told(parameters)).toBe(outcome);
  });
});
