import { beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../src/limits.ts';
import { type Parameters, toldOf, useAuth } from './auth-calls.ts';
import { noSecretInForm, refused, unauthenticated } from './oauth-refusals.ts';

/** How far a form about a token goes: RFC 7662 and RFC 7009 have the same parameters. */
export function describeTokenForm(endpoint: 'introspect' | 'revoke'): void {
  const auth = useAuth();
  const application = { id: 'a', type: 'WEB_APP', secret: 's' };
  const good = { client_id: 'a', client_secret: 's', token: 'x' };
  const told = async (changes: Parameters) =>
    toldOf(await auth.form(endpoint, { ...good, ...changes }));

  beforeAll(() =>
    auth.arrange('POST', '/applications', {
      ...application,
      tokenEndpointAuthMethod: 'CLIENT_SECRET_POST',
    }),
  );

  describe(`a form for ${endpoint}`, () => {
    it.each([
      ['the shortest values there are', {}],
      ['a token of 5000 characters', { token: text(5000) }],
      ['a hint that nobody knows', { token_type_hint: 'x' }],
      ['a hint without a value', { token_type_hint: '' }],
      ['a parameter that nobody knows', { audience: 'x' }],
    ])('is taken with %s', async (_title, changes) => {
      expect(await told(changes)).toBe('200');
    });

    it.each([
      ['a token', { token: '' }, refused('token is required.')],
      ['a client_id', { client_id: '' }, unauthenticated],
      ['a client_secret', { client_secret: '' }, noSecretInForm],
    ])('is refused without the value of %s', async (_title, changes, outcome) => {
      expect(await told(changes)).toBe(outcome);
    });
  });
}
