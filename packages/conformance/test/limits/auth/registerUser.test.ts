import { beforeEach, describe, expect, it } from 'vitest';
import { text } from '../../../src/limits.ts';
import { toldOf, useAuth } from './auth-calls.ts';
import { emptyOrNull, longUsername, type Refusal, unknownMember, wrong } from './refusals.ts';

const auth = useAuth({ strict: true });
const good = { username: 'x', email: 'x@example.com', password: 'Fake-Harbour-2042!' };

beforeEach(() => auth.arrange('POST', '/reset'));

const register = async (body: unknown) =>
  toldOf(await auth.act(await auth.begin(), 'user.register', body));
const address = (length: number) => `${text(length - '@example.com'.length)}@example.com`;

describe('a user registers', () => {
  it.each([
    ['the shortest values there are', good],
    ['a user name of 128 characters', { ...good, username: text(128) }],
    ['an address of 254 characters', { ...good, email: address(254) }],
  ])('with %s', async (_title, body) => {
    expect(await register(body)).toBe('200');
  });

  it.each<Refusal>([
    longUsername(good),
    [
      'a user name with a tab',
      { ...good, username: 'x\ty' },
      wrong('username', 'username must match pattern "^[^\\x00-\\x1f\\x7f]*$".'),
    ],
    ...emptyOrNull('username', good),
    [
      'an empty address',
      { ...good, email: '' },
      wrong('email', 'email must match format "email".'),
    ],
    ['null as an address', { ...good, email: null }, wrong('email', 'email must be string.')],
    ...emptyOrNull('password', good),
    unknownMember(good),
    [
      'an address of 255 characters',
      { ...good, email: address(255) },
      wrong('email', 'email must NOT have more than 254 characters.'),
    ],
    [
      'what is no address',
      { ...good, email: 'x' },
      wrong('email', 'email must match format "email".'),
    ],
    [
      'a password of 1 character, which the policy refuses',
      { ...good, password: 'x' },
      wrong('password', 'The new password does not meet the password policy.'),
    ],
  ])('but not with %s', async (_title, body, told) => {
    expect(await register(body)).toBe(told);
  });
});
