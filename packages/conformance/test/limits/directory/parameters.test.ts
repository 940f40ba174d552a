import { describe, expect, it } from 'vitest';
import { invalid, outcomeOf } from '../../../src/limits.ts';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { get } from './directory-calls.ts';

const mock = usePageMock();

describe('the list of the directory takes', () => {
  it.each([
    ['a filter', `filter=${encodeURIComponent('userName eq "jborder"')}`, '200'],
    ['an empty filter', 'filter=', invalid('filter', 'EMPTY_VALUE')],
    ['a filter of 1 character', 'filter=x', '400 INVALID_DATA INVALID_FILTER filter'],
    ['a startIndex of 1', 'startIndex=1', '200'],
    ['a startIndex of 0', 'startIndex=0', invalid('startIndex')],
    ['a count of 0', 'count=0', '200'],
    ['a count of -1', 'count=-1', invalid('count')],
    ['a count of 1000', 'count=1000', '200'],
    ['a count of 1001', 'count=1001', invalid('count')],
    ['the order ascending', 'sortBy=userName&sortOrder=ascending', '200'],
    ['the order descending', 'sortBy=userName&sortOrder=descending', '200'],
    ['another order', 'sortBy=userName&sortOrder=random', invalid('sortOrder')],
  ])('%s', async (_title, query, outcome) => {
    expect(outcomeOf(await get(mock, `/directory/user?${query}`))).toBe(outcome);
  });
});

describe('a user of the directory', () => {
  it('is looked up by an identifier of 1 character, too', async () => {
    expect(outcomeOf(await get(mock, '/directory/user/x'))).toBe('404 NOT_FOUND');
  });
});
