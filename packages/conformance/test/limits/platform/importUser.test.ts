import { describe, expect, it } from 'vitest';
import {
  at,
  casesOf,
  ignored,
  invalid,
  leftOut,
  outcomeWithWarnings,
  type Row,
} from '../../../src/limits.ts';
import { media, usePlatform } from '../../../src/use-platform.ts';
import { attributes, creation } from './user-attributes.ts';

const api = usePlatform();

const importUser = (change: object) =>
  api.send('POST', '/users', { username: 'fake.user', ...change }, media('user.import+json'));

/** What only an import takes. */
const own: readonly Row[] = [
  ['emailVerified that is null', { emailVerified: null }, 'ok'],
  ['emailVerified that is a number', { emailVerified: 1 }, invalid('emailVerified')],
  ['lifecycle that is null', { lifecycle: null }, 'ok'],
  ['lifecycle.status ACCOUNT_OK', at('lifecycle.status', 'ACCOUNT_OK'), 'ok'],
  ['lifecycle.status VERIFICATION_REQUIRED', at('lifecycle.status', 'VERIFICATION_REQUIRED'), 'ok'],
  ['another lifecycle.status', at('lifecycle.status', 'OTHER'), invalid('lifecycle.status')],
  ['suppressVerificationCode that is null', at('lifecycle.suppressVerificationCode', null), 'ok'],
  ['password that is null', { password: null }, 'ok'],
  [
    'password.value that is only a scheme',
    at('password.value', '{SSHA}'),
    invalid('password.value'),
  ],
  ['password.value of 1 character, by the policy', at('password.value', 'x'), invalid('password')],
  ['an empty password.value', at('password.value', ''), invalid('password.value', 'EMPTY_VALUE')],
  ['password.value that meets the policy', at('password.value', 'Fake-Harbour-2042!'), 'ok'],
  ['password.forceChange that is null', at('password.forceChange', null), 'ok'],
  ['password.external that is null', at('password.external', null), 'ok'],
  [
    'lifecycle.status that is null',
    at('lifecycle.status', null),
    'ok',
    leftOut('lifecycle.status'),
  ],
  ['password.value that is null', at('password.value', null), 'ok', leftOut('password.value')],
  [
    'a member of a gateway more',
    at('password.external.gateway', { shoeSize: 43 }),
    'ok',
    ignored('password.external.gateway.shoeSize'),
  ],
];

describe('a user is imported', () => {
  it.each(casesOf([...creation, ...own, ...attributes], '201'))(
    'with %s',
    async (_title, change, expected) => {
      expect(await outcomeWithWarnings(api.mock, await importUser(change))).toEqual(expected);
    },
  );
});
