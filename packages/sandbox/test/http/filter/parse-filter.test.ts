import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FilterFault } from '../../../src/http/filter/filter-fault.ts';
import { type Filter, parseFilter } from '../../../src/http/filter/parse-filter.ts';
import { printFilter } from './print-filter.ts';

const is = (attribute: string, value: string): Filter => ({
  kind: 'comparison',
  attribute,
  operator: 'eq',
  value,
});

function problem(filter: string): string {
  try {
    parseFilter(filter);
  } catch (error) {
    if (error instanceof FilterFault) return error.message;
    throw error;
  }
  return 'none';
}

const arbitraryFilter = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({
      kind: fc.constant('comparison' as const),
      attribute: fc.constantFrom('username', 'name.given', 'address.postalCode', 'and', 'true'),
      operator: fc.constantFrom('eq', 'sw', 'or', 'is'),
      value: fc.string({ unit: 'binary' }),
    }),
    fc.record({
      kind: fc.constant('comparison' as const),
      attribute: fc.constantFrom('title', 'not'),
      operator: fc.constant('pr'),
    }),
    fc.record({
      kind: fc.constant('some' as const),
      attribute: fc.constant('memberOfGroups'),
      filter: tie('filter'),
    }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      filters: fc.array(tie('filter'), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).filter;

describe('parseFilter', () => {
  it('reads a comparison', () => {
    expect(parseFilter('username eq "ann"')).toEqual(is('username', 'ann'));
  });

  it.each([
    ' username  EQ\t"ann" ',
    'username eq"ann"',
    '(username eq "ann")',
    '( ( username Eq "ann" ) )',
  ])('reads %s as the same', (filter) => {
    expect(parseFilter(filter)).toEqual(is('username', 'ann'));
  });

  it('reads escapes as JSON does', () => {
    expect(parseFilter(String.raw`username eq "a\"b\\cA"`)).toEqual(is('username', 'a"b\\cA'));
  });

  it('reads true and false without quotes', () => {
    expect(parseFilter('enabled eq TRUE')).toEqual(is('enabled', 'true'));
    expect(parseFilter('enabled eq false')).toEqual(is('enabled', 'false'));
  });

  it('joins by "and" before "or", in any case of letters', () => {
    expect(parseFilter('a eq "1" OR b eq "2" And c eq "3"')).toEqual({
      kind: 'or',
      filters: [is('a', '1'), { kind: 'and', filters: [is('b', '2'), is('c', '3')] }],
    });
  });

  it('joins what is in brackets first', () => {
    expect(parseFilter('(a eq "1" or b eq "2") and c eq "3"')).toEqual({
      kind: 'and',
      filters: [{ kind: 'or', filters: [is('a', '1'), is('b', '2')] }, is('c', '3')],
    });
  });

  it('reads a comparison inside the items of an attribute', () => {
    expect(parseFilter('memberOfGroups[id eq "1"] and a eq "2"')).toEqual({
      kind: 'and',
      filters: [{ kind: 'some', attribute: 'memberOfGroups', filter: is('id', '1') }, is('a', '2')],
    });
  });

  it('reads what it prints as the same, whatever the filter', () => {
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        expect(parseFilter(printFilter(filter))).toEqual(filter);
      }),
    );
  });

  it('reads any text or says what is wrong with it', () => {
    const piece = fc.constantFrom(
      'username',
      'eq',
      '"x"',
      '"',
      '\\',
      '(',
      ')',
      '[',
      ']',
      ' ',
      'or',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (filter) => {
        expect(problem(filter)).toMatch(/^none$|^The filter /);
      }),
    );
  });
});

describe('a malformed filter', () => {
  it.each([
    ['', 'The filter cannot be read at character 1: it ends where an attribute is expected.'],
    [
      'username eq "ann',
      'The filter cannot be read at character 13: the quote here is not closed.',
    ],
    [
      'username eq ann',
      'The filter cannot be read at character 13: here a value in double quotes is expected.',
    ],
    [
      "username eq 'ann'",
      'The filter cannot be read at character 13: no filter has this character here.',
    ],
    [
      'username',
      'The filter cannot be read at character 9: it ends where an operator such as eq is expected.',
    ],
    [
      '(username eq "ann"',
      'The filter cannot be read at character 19: it ends where ), "and" or "or" is expected.',
    ],
    [
      'username eq "ann")',
      'The filter cannot be read at character 18: here "and", "or" or the end is expected.',
    ],
    [
      'memberOfGroups[id eq "1")',
      'The filter cannot be read at character 25: here ], "and" or "or" is expected.',
    ],
    [
      String.raw`username eq "CORP\ann"`,
      String.raw`The filter cannot be read at character 13: this value has an escape that JSON does not know; write \\ for \.`,
    ],
  ])('%s is refused', (filter, message) => {
    expect(problem(filter)).toBe(message);
  });
});

describe('the size of a filter', () => {
  const joined = (count: number) => Array(count).fill('a eq "1"').join(' or ');
  const nested = (levels: number) => `${'('.repeat(levels)}a eq "1"${')'.repeat(levels)}`;
  const long = (characters: number) => `a eq "${'x'.repeat(characters - 7)}"`;

  it.each([
    ['10,000 characters', long(10_000)],
    ['100 comparisons', joined(100)],
    ['32 levels', nested(32)],
  ])('may be %s', (_what, filter) => {
    expect(problem(filter)).toBe('none');
  });

  it.each([
    [long(10_001), 'The filter has more than 10000 characters.'],
    [joined(101), 'The filter has more than 100 comparisons.'],
    [nested(33), 'The filter cannot be read at character 33: more than 32 brackets are open.'],
  ])('is bounded', (filter, message) => {
    expect(problem(filter)).toBe(message);
  });
});
