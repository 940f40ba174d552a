import { describe, expect, it } from 'vitest';
import { at, outcomeOf, text } from '../../../src/limits.ts';
import { usePlatform } from '../../../src/use-platform.ts';

// What the vendor's pages say of the attributes of a user, each written by PATCH.

const api = usePlatform();

const patch = async (body: object) => outcomeOf(await api.send('PATCH', api.user('user.ok'), body));

describe('an attribute of a user', () => {
  it.each([
    ['name.given', 256],
    ['name.middle', 256],
    ['name.family', 256],
    ['name.formatted', 256],
    ['address.streetAddress', 256],
    ['address.locality', 256],
    ['address.region', 256],
    ['address.postalCode', 40],
    ['locale', 256],
    ['externalId', 1024],
  ])('%s has from 1 to %i characters', async (path, most) => {
    const outcomes = [];
    for (const value of ['', 'x', text(most), text(most + 1)])
      outcomes.push(await patch(at(path, value)));
    expect(outcomes).toEqual([
      `400 INVALID_DATA EMPTY_VALUE ${path}`,
      '200',
      '200',
      `400 INVALID_DATA INVALID_VALUE ${path}`,
    ]);
  });

  it.each(['primaryPhone', 'mobilePhone'])(
    '%s has at most 32 characters, and a digit among them',
    async (name) => {
      const outcomes = [];
      for (const value of ['+1.5555550100', `1${text(31)}`, `1${text(32)}`, 'none'])
        outcomes.push(await patch({ [name]: value }));
      const refused = `400 INVALID_DATA INVALID_VALUE ${name}`;
      expect(outcomes).toEqual(['200', '200', refused, refused]);
    },
  );

  it.each([
    ['America/Los_Angeles', '200'],
    ['UTC', '400 INVALID_DATA INVALID_VALUE timezone'],
    ['Europe/', '400 INVALID_DATA INVALID_VALUE timezone'],
  ])('timezone may be two words with a slash between them: %s is %s', async (timezone, outcome) => {
    expect(await patch({ timezone })).toBe(outcome);
  });
});

describe('a text of a user', () => {
  it.each([
    'username',
    'nickname',
    'title',
    'type',
    'locale',
    'accountId',
    'name.given',
    'name.middle',
    'name.family',
    'name.formatted',
    'name.honorificPrefix',
    'name.honorificSuffix',
    'address.locality',
    'address.region',
    'address.postalCode',
  ])('%s has letters, marks, digits, punctuation, symbols and blanks', async (path) => {
    const outcomes = [];
    for (const value of ['Zoë Ñu, 3. «日本» + €', 'a\tb', 'a\nb', 'a\u0007b', 'a\u007fb'])
      outcomes.push(await patch(at(path, value)));
    const refused = `400 INVALID_DATA INVALID_VALUE ${path}`;
    expect(outcomes).toEqual(['200', refused, refused, refused, refused]);
  });

  it('may have several lines where it is a street address', async () => {
    expect(await patch({ address: { streetAddress: 'Pier 1\nBox 2' } })).toBe('200');
  });
});

describe('a user who is read', () => {
  it.each(['memberOfGroupIDs', 'memberOfGroupNames'])(
    'has %s only where include asks for them, and never in a list',
    async (member) => {
      const path = api.user('user.ok');
      expect((await api.send('GET', path)).body).not.toHaveProperty(member);
      const { body } = await api.send('GET', `${path}?include=${member}`);
      expect(body).toMatchObject({ [member]: [] });
      const { body: list } = await api.send('GET', '/users');
      for (const user of (list as { _embedded: { users: object[] } })._embedded.users)
        expect(user).not.toHaveProperty(member);
    },
  );

  it('may be sent back by PUT with them', async () => {
    const path = api.user('user.ok');
    const { body } = await api.send('GET', `${path}?include=memberOfGroupNames`);
    expect((await api.send('PUT', path, body as object)).status).toBe(200);
  });
});
