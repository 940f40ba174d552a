import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFilter, type FilterTable } from '../../../src/http/filter/compile-filter.ts';
import { equalitiesIn } from '../../../src/http/filter/equalities.ts';
import { type Filter, parseFilter } from '../../../src/http/filter/parse-filter.ts';

interface Person {
  readonly [attribute: string]: unknown;
}

const indexed = ['username', 'email'] as const;

const table: FilterTable<Person> = {
  attributes: {
    username: { operators: ['eq', 'sw'] },
    email: { operators: ['eq', 'sw'] },
    title: { operators: ['eq', 'sw'] },
  },
  read: (attribute) => (person) => person[attribute],
};

const values = fc.constantFrom('a', 'A', 'b', 'ab', '');
const attributes = fc.constantFrom('username', 'email', 'title');

const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({
      kind: fc.constant('comparison' as const),
      attribute: attributes,
      operator: fc.constantFrom('eq', 'eq', 'sw'),
      value: values,
    }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      filters: fc.array(tie('filter'), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).filter;

const people = fc.record({ username: values, email: values, title: values }, { requiredKeys: [] });

describe('equalitiesIn', () => {
  it.each([
    ['username eq "a"', [['username', 'a']]],
    ['username eq "a" and title sw "b"', [['username', 'a']]],
    [
      'title sw "b" and (username eq "a" or email eq "c")',
      [
        ['username', 'a'],
        ['email', 'c'],
      ],
    ],
    ['username eq "a" or title eq "b"', undefined],
    ['username sw "a"', undefined],
    ['memberOfGroups[username eq "a"]', undefined],
  ])('of %s are %j', (filter, expected) => {
    const found = equalitiesIn(parseFilter(filter), indexed);
    expect(found?.map(({ attribute, value }) => [attribute, value])).toEqual(expected);
  });

  it('leave out nobody whom the filter lets pass', () => {
    fc.assert(
      fc.property(filters, people, (filter, person: Person) => {
        const equalities = equalitiesIn(filter, indexed);
        fc.pre(equalities !== undefined && compileFilter(filter, table)(person));
        const meets = equalities?.some(
          ({ attribute, value }) => String(person[attribute]).toLowerCase() === value.toLowerCase(),
        );
        expect(meets).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
