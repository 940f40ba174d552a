import { describe, expect, it } from 'vitest';
import { invalid, outcomeOf, text } from '../../../src/limits.ts';
import { usePlatform } from '../../../src/use-platform.ts';
import { environmentID } from '../../../src/vendor-page.ts';

const api = usePlatform();

const filter = (value: string) => `filter=${encodeURIComponent(value)}`;

describe('the list of users takes', () => {
  it.each([
    ['a limit of 1', 'limit=1', '200'],
    ['a limit of 0', 'limit=0', invalid('limit')],
    ['a limit with a fraction', 'limit=1.5', invalid('limit')],
    ['an empty filter', 'filter=', invalid('filter', 'EMPTY_VALUE')],
    ['a filter of 1 character', 'filter=x', '400 INVALID_DATA INVALID_FILTER filter'],
    ['a filter', filter('username eq "user.ok"'), '200'],
    ['an empty cursor', 'cursor=', invalid('cursor', 'EMPTY_VALUE')],
  ])('%s', async (_title, query, outcome) => {
    expect(outcomeOf(await api.send('GET', `/users?${query}`))).toBe(outcome);
  });
});

it('a cursor of 1 character is looked up', async () => {
  const { body } = await api.send('GET', '/users?cursor=x');
  expect(body).toMatchObject({
    details: [{ message: 'cursor must be that of a link of this list, with the same filter.' }],
  });
});

describe('the list of populations takes', () => {
  it.each([
    ['a limit of 1', 'limit=1', '200'],
    ['a limit of 0', 'limit=0', invalid('limit')],
    ['an empty limit', 'limit=', '200'],
    ['an empty filter', 'filter=', '200'],
    ['a filter', filter('name sw "Def"'), '200'],
  ])('%s', async (_title, query, outcome) => {
    expect(outcomeOf(await api.send('GET', `/populations?${query}`))).toBe(outcome);
  });
});

describe('the state of a password', () => {
  it.each([
    ['the policy', 'passwordPolicy', '200'],
    ['anything else', 'user', invalid('expand')],
  ])('is read with %s', async (_title, expand, outcome) => {
    const path = `${api.user('user.ok')}/password?expand=${expand}`;
    expect(outcomeOf(await api.send('GET', path))).toBe(outcome);
  });
});

describe('what is no identifier is refused', () => {
  it.each([
    ['/users/none', 'userID'],
    ['/passwordPolicies/none', 'passwordPolicyID'],
    ['/populations/none', 'populationID'],
  ])('in %s, as %s', async (path, target) => {
    expect(outcomeOf(await api.send('GET', path))).toBe(invalid(target));
  });
});

describe('an identifier of a transaction', () => {
  it.each(['X-Ping-External-Transaction-ID', 'X-Ping-External-Session-ID'])(
    '%s has at most 100 characters',
    async (name) => {
      const { send, arrange } = api.mock;
      const { access_token } = (await arrange('POST', '/tokens', {})) as { access_token: string };
      const outcomes = [];
      for (const characters of [100, 101]) {
        const headers = { authorization: `Bearer ${access_token}`, [name]: text(characters) };
        const path = `/platform/v1/environments/${environmentID}/populations`;
        outcomes.push(outcomeOf(await send('GET', path, headers)));
      }
      expect(outcomes).toEqual(['200', invalid(name)]);
    },
  );
});
