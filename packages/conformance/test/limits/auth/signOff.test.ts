import { describe, expect, it } from 'vitest';
import { text } from '../../../src/limits.ts';
import { type Parameters, toldOf, useAuth } from './auth-calls.ts';

const auth = useAuth();
const registered = 'http://127.0.0.1:4020/';

const invalid = (target: string, message: string, code = 'INVALID_VALUE') =>
  `400 INVALID_DATA ${code} ${target} (${message})`;
const wrongHint = invalid('id_token_hint', 'id_token_hint is no ID token of this environment.');
const unregistered = invalid(
  'post_logout_redirect_uri',
  'post_logout_redirect_uri is not registered.',
);

describe('a browser is signed off', () => {
  const told = async (parameters: Parameters) => toldOf(await auth.query('signoff', parameters));

  it('with a state of any length, which comes back', async () => {
    const parameters = { post_logout_redirect_uri: registered, state: text(5000) };
    const { status, location } = await auth.query('signoff', parameters);
    expect([status, location?.searchParams.get('state')]).toEqual([302, text(5000)]);
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
