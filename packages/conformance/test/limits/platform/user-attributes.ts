import { at, invalid, type Row, text } from '../../../src/limits.ts';

/** The longest text that a member takes, the first that is too long, and `null`. */
const texts = (path: string, most: number, textOf = text): Row[] => [
  [`${path} of ${most} characters`, at(path, textOf(most)), 'ok'],
  [`${path} of ${most + 1} characters`, at(path, textOf(most + 1)), invalid(path)],
  [`${path} that is null`, at(path, null), 'ok'],
];

/** The texts of a user that may be empty. */
const emptyTexts = (path: string, most: number): Row[] => [
  ...texts(path, most),
  [`an empty ${path}`, at(path, ''), 'ok'],
];

const email = (characters: number) => `${text(characters - '@fake.test'.length)}@fake.test`;
const href = (characters: number) => `https://fake.test/${text(characters - 18)}`;
const zone = (characters: number) => `Fake/${text(characters - 5)}`;

/** The identity provider of one of the users of the sandbox. */
const provider = '5d0e1f2a-6b7c-4d8e-9f10-a1b2c3d4e5f6';

/**
 * The attributes that every request with a user takes; the outcome `ok` is a success. More of what a source says of
 * them is in `test/facts/calls`.
 */
export const attributes: readonly Row[] = [
  ...texts('email', 254, email),
  ['email without an at sign', { email: 'fake.test' }, invalid('email')],
  ...texts('photo.href', 2048, href),
  ['photo.href without a scheme', at('photo.href', 'fake.test/a.png'), invalid('photo.href')],
  ['photo that is null', { photo: null }, 'ok'],
  ...texts('timezone', 256, zone),
  ...['accountId', 'preferredLanguage', 'name.honorificPrefix', 'name.honorificSuffix'].flatMap(
    (path) => emptyTexts(path, 256),
  ),
  ...['nickname', 'title', 'type'].flatMap((path) => emptyTexts(path, 256)),
  ['address.countryCode of two capital letters', at('address.countryCode', 'CA'), 'ok'],
  ...['Ca', 'C', 'CAN', ''].map(
    (code): Row => [
      `address.countryCode that is \`${code}\``,
      at('address.countryCode', code),
      invalid('address.countryCode'),
    ],
  ),
  ['address.countryCode that is null', at('address.countryCode', null), 'ok'],
  ['identityProvider that is null', { identityProvider: null }, 'ok'],
  ['identityProvider.id of the sandbox', at('identityProvider.id', provider), 'ok'],
  ['identityProvider.id that is null', at('identityProvider.id', null), 'ok'],
  [
    'identityProvider.id that is no identifier, and no name',
    { identityProvider: { id: 'none' }, username: '' },
    `${invalid('identityProvider.id')}, EMPTY_VALUE username`,
  ],
  ['identityProvider.type, which is ignored', at('identityProvider.type', 7), 'ok'],
  ['a member that no user has', { shoeSize: 43 }, 'ok'],
];

/** The names that a user signs on with. */
export const usernames: readonly Row[] = [
  ['a user name of 1 character', { username: 'x' }, 'ok'],
  ['an empty user name', { username: '' }, invalid('username', 'EMPTY_VALUE')],
  ['a user name of 128 characters', { username: text(128) }, 'ok'],
  ['a user name of 129 characters', { username: text(129) }, invalid('username')],
  ['a user name that is null', { username: null }, invalid('username')],
];

/** What only requests that make a user take. */
export const creation: readonly Row[] = [
  ...usernames,
  ['mfaEnabled that is null', { mfaEnabled: null }, 'ok'],
  ['mfaEnabled that is a number', { mfaEnabled: 1 }, invalid('mfaEnabled')],
  ['population that is null', { population: null }, 'ok'],
  [
    'a population without identifier',
    { population: {} },
    invalid('population.id', 'REQUIRED_VALUE'),
  ],
  ['population.id that is null', { population: { id: null } }, invalid('population.id')],
];
