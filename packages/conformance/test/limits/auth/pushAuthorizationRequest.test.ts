import { beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../src/limits.ts';
import { type Parameters, toldOf, useAuth } from './auth-calls.ts';
import { refused, unauthenticated } from './oauth-refusals.ts';
import {
  application,
  good,
  optionalParameters,
  signOnLimits,
  wrongAges,
} from './sign-on-limits.ts';

const auth = useAuth();

beforeAll(() => auth.arrange('POST', '/applications', application));

const pushed = async (changes: Parameters) =>
  toldOf(await auth.form('par', { ...good, ...changes }));
const tooLong = (name: string, most: number) =>
  refused(`${name} must NOT have more than ${most} characters.`);

/** Scopes or values that are good in any number. */
const repeated = (word: string, length: number) => `${word} `.repeat(length).slice(0, length);

describe('a request is pushed', () => {
  it.each(signOnLimits)('with %s', async (_title, changes, message) => {
    expect(await pushed(changes)).toBe(message ? refused(message) : '201');
  });

  it.each(wrongAges)('but not with a max_age of %s', async (age, _query, message) => {
    expect(await pushed({ max_age: age })).toBe(refused(message));
  });

  it.each(['query', 'fragment', 'form_post'])('with the response mode %s', async (mode) => {
    expect(await pushed({ response_mode: mode })).toBe('201');
  });

  it.each([
    ['response_type', 200, (length: number) => repeated('code', length)],
    ['scope', 2000, (length: number) => repeated('openid', length)],
    ['prompt', 200, text],
    ['max_age', 20, (length: number) => '7'.repeat(length)],
    ['acr_values', 2000, text],
    ['login_hint', 2000, text],
  ])('with a %s of %i characters, and of no more', async (name, most, textOf) => {
    expect(await pushed({ [name]: textOf(most) })).toBe('201');
    expect(await pushed({ [name]: textOf(most + 1) })).toBe(tooLong(name, most));
  });

  it.each(['login_hint_token', 'mobilePayload'])('with a %s of any length', async (name) => {
    expect(await pushed({ [name]: text(5000) })).toBe('201');
  });

  it.each([1, 5000])('but not with a request object of %i characters', async (length) => {
    expect(await pushed({ request: text(length) })).toBe(
      refused('The sandbox reads no request objects.', 'request_not_supported'),
    );
  });

  // RFC 9126, 2.1: a pushed request has no request_uri.
  it.each([1, 5000])('but not with a request_uri of %i characters', async (length) => {
    expect(await pushed({ request_uri: text(length) })).toBe(
      refused('A pushed request has no request_uri.'),
    );
  });

  // RFC 6749, 3.1.
  it.each(optionalParameters)(
    'with a %s without a value, which counts as left out',
    async (name) => {
      expect(await pushed({ [name]: '' })).toBe('201');
    },
  );

  it('but not without a value of response_type', async () => {
    expect(await pushed({ response_type: '' })).toBe(refused('response_type is required.'));
  });

  it('but not with a response type of 1 character, which nobody knows', async () => {
    expect(await pushed({ response_type: 'x' })).toBe(
      refused(
        'response_type must be code, id_token or code id_token.',
        'unsupported_response_type',
      ),
    );
  });
});

describe('the application that pushes a request', () => {
  it.each([
    ['without an identifier', ''],
    ['with an identifier of 1 character that nobody has', 'y'],
    ['with an identifier of 200 characters', text(200)],
  ])('is not authenticated %s', async (_title, id) => {
    expect(await pushed({ client_id: id })).toBe(unauthenticated);
  });

  it('is authenticated by a secret of 1 character', async () => {
    const web = { ...application, id: 'y', type: 'WEB_APP', secret: 's' };
    const method = { tokenEndpointAuthMethod: 'CLIENT_SECRET_POST' };
    await auth.arrange('POST', '/applications', { ...web, ...method });
    expect(await pushed({ client_id: 'y', client_secret: 's' })).toBe('201');
  });
});
