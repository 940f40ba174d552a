import { describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import { createTestWorld, keyedStore, testSandbox } from '../../world.ts';

const store = keyedStore();
const world = await createTestWorld(testSandbox({ store }));
const credentials = btoa(`sandbox-directory-${world.environmentID}:sandbox-api-key`);

/** Users beside jborder. Nobody makes users of the Directory by an API yet. */
const others = [
  { username: 'Anna', email: 'anna@example.com', name: { given: 'Anna', family: 'Zink' } },
  { username: 'carl', email: undefined, name: { given: 'Carl' } },
  { username: 'dora', email: 'dora@example.com', name: { given: 'Dora', family: 'Ames' } },
];
await store.transact(world.environmentID, (inside) => {
  const jborder = inside.first('directoryUsers');
  if (!jborder) throw new Error('The world has no Directory user.');
  for (const [index, other] of others.entries()) {
    const id = `00000000-0000-4000-8000-00000000000${index}`;
    inside.put('directoryUsers', { ...jborder, ...other, id, enabled: other.username !== 'carl' });
  }
});

const list = (query: Readonly<Record<string, string>> = {}) =>
  world.send('GET', `/directory/api/directory/user?${new URLSearchParams(query)}`, {
    headers: { authorization: `Basic ${credentials}` },
  });

const names = async (query: Readonly<Record<string, string>>) => {
  const { body } = await list(query);
  return ((member(body, 'resources') ?? []) as { userName: string }[]).map(
    ({ userName }) => userName,
  );
};

describe('the filter of directory users', () => {
  it.each([
    ['userName eq "jborder"', ['jborder']],
    ['username eq "JBORDER"', ['jborder']],
    ['userName sw "an"', ['Anna']],
    ['userName co "r"', ['carl', 'dora', 'jborder']],
    ['emails eq "dora@example.com"', ['dora']],
    ['emails.value co "@example.com"', ['Anna', 'dora']],
    ['emails pr', ['Anna', 'dora', 'jborder']],
    [
      'name.familyName eq "ames" or (name.givenName sw "C" and active eq "false")',
      ['carl', 'dora'],
    ],
    ['active eq true', ['Anna', 'dora', 'jborder']],
    ['meta.created gt "1970-01-01T00:00:00Z" and userName eq "carl"', ['carl']],
    ['meta.created lt "1970-01-01T00:00:00Z"', []],
    ['externalId pr', []],
  ])('finds by %s', async (filter, expected) => {
    expect(await names({ filter })).toEqual(expected);
  });

  it.each(['displayName eq "x"', 'userName ew "x"', 'userName eq "x', 'userName eq "x" and'])(
    'refuses %s',
    async (filter) => {
      expect(outcome(await list({ filter }))).toBe('400 INVALID_DATA INVALID_FILTER filter');
    },
  );
});

describe('the order of directory users', () => {
  it.each([
    [{}, ['Anna', 'carl', 'dora', 'jborder']],
    [{ sortOrder: 'descending' }, ['jborder', 'dora', 'carl', 'Anna']],
    [{ sortBy: 'USERNAME' }, ['Anna', 'carl', 'dora', 'jborder']],
    [{ sortBy: 'name.familyName', sortOrder: 'ascending' }, ['dora', 'jborder', 'Anna', 'carl']],
    [{ sortBy: 'emails' }, ['Anna', 'dora', 'jborder', 'carl']],
  ])('is that of %j', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('is by no other attribute', async () => {
    expect(outcome(await list({ sortBy: 'password' }))).toBe(
      '400 INVALID_DATA INVALID_VALUE sortBy',
    );
    expect(outcome(await list({ sortOrder: 'up' }))).toBe(
      '400 INVALID_DATA INVALID_VALUE sortOrder',
    );
  });
});

describe('the pages of directory users', () => {
  it('begin at the number asked for', async () => {
    expect((await list({ startIndex: '2', count: '2' })).body).toMatchObject({
      totalResults: 4,
      startIndex: 2,
      itemsPerPage: 2,
      count: 2,
      resources: [{ userName: 'carl' }, { userName: 'dora' }],
    });
    expect((await list({ startIndex: '5' })).body).toMatchObject({ totalResults: 4, count: 0 });
  });

  it.each([
    ['startIndex', '0'],
    ['startIndex', 'one'],
    ['count', '-1'],
    ['count', '1001'],
    ['count', 'ten'],
  ])('refuse %s=%s', async (name, value) => {
    expect(outcome(await list({ [name]: value }))).toBe(`400 INVALID_DATA INVALID_VALUE ${name}`);
  });
});
