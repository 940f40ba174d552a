import { beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../src/limits.ts';
import { type Parameters, toldOf, useAuth } from './auth-calls.ts';
import { wrong } from './refusals.ts';
import {
  application,
  good,
  optionalParameters,
  signOnLimits,
  wrongAges,
} from './sign-on-limits.ts';

const auth = useAuth();

beforeAll(() => auth.arrange('POST', '/applications', application));

// The two operations differ in where the parameters are, and in nothing else.
describe.each(['query', 'form'] as const)('a sign-on begins by %s', (place) => {
  const begun = (changes: Parameters) => auth[place]('authorize', { ...good, ...changes });

  it.each(signOnLimits)('with %s', async (_title, changes, message) => {
    const [target = ''] = (message ?? '').split(' ');
    expect(toldOf(await begun(changes))).toBe(message ? wrong(target, message) : '200');
  });

  it.each(wrongAges)('but not with a max_age of %s', async (age, byQuery, byForm) => {
    const message = place === 'query' ? byQuery : byForm;
    expect(toldOf(await begun({ max_age: age }))).toBe(wrong('max_age', message));
  });

  it.each(['query', 'fragment', 'form_post'])(
    'with the response mode %s at the sign-on page',
    async (mode) => {
      const { status, location } = await begun({ response_mode: mode });
      expect([status, location?.searchParams.has('flowId')]).toEqual([302, true]);
    },
  );

  // RFC 6749, 3.1.
  it.each(optionalParameters)(
    'with a %s without a value, which counts as left out',
    async (name) => {
      expect(toldOf(await begun({ [name]: '' }))).toBe('200');
    },
  );

  it.each(['client_id', 'response_type'])('but not without a value of %s', async (name) => {
    expect(toldOf(await begun({ [name]: '' }))).toBe(
      wrong(name, `${name} is required.`, 'REQUIRED_VALUE'),
    );
  });

  it('but not with a response type of 1 character, which nobody knows', async () => {
    expect(toldOf(await begun({ response_type: 'x' }))).toBe(
      wrong('response_type', 'response_type must be code, id_token or code id_token.'),
    );
  });

  it.each([1, 5000])(
    'but not with a request_uri of %i characters that nobody has pushed',
    async (length) => {
      expect(toldOf(await begun({ request_uri: text(length) }))).toBe(
        wrong('request_uri', 'request_uri is unknown, has expired or was used before.'),
      );
    },
  );

  it('but not with scopes that the application may not have, however many', async () => {
    expect(toldOf(await begun({ scope: text(5000) }))).toBe(
      wrong('scope', 'The application may ask for none of the scopes.'),
    );
  });
});
