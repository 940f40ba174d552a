import { describe, expect, it } from 'vitest';
import { compileFilter, type FilterTable } from '../../../src/http/filter/compile-filter.ts';
import { FilterFault } from '../../../src/http/filter/filter-fault.ts';
import { parseFilter } from '../../../src/http/filter/parse-filter.ts';

interface Person {
  readonly [attribute: string]: unknown;
}

const table: FilterTable<Person> = {
  attributes: {
    username: { operators: ['eq', 'sw', 'ew', 'co', 'pr'] },
    enabled: { operators: ['eq'] },
    code: { operators: ['eq', 'sw'], as: 'exact text' },
    updatedAt: { operators: ['ge', 'le'], as: 'time' },
    'groups[id]': { operators: ['eq'] },
  },
  read: (attribute) => (person) => person[attribute],
};

const ann: Person = {
  username: 'Ann.Lee',
  enabled: true,
  code: 'Ab',
  updatedAt: '2026-03-02T10:00:00.000Z',
  'groups[id]': ['g1', 'g2'],
};

const passes = (filter: string, person = ann) => compileFilter(parseFilter(filter), table)(person);

function fault(filter: string): FilterFault {
  try {
    compileFilter(parseFilter(filter), table);
  } catch (error) {
    if (error instanceof FilterFault) return error;
  }
  throw new Error(`${filter} was taken.`);
}

describe('compileFilter', () => {
  it.each([
    ['username eq "ann.lee"', true],
    ['username eq "ann"', false],
    ['username sw "ANN"', true],
    ['username sw "lee"', false],
    ['username ew ".lee"', true],
    ['username ew "ann"', false],
    ['username co "n.l"', true],
    ['username co "nl"', false],
    ['username pr', true],
    ['enabled eq "true"', true],
    ['enabled eq true', true],
    ['enabled eq "false"', false],
    ['code eq "Ab"', true],
    ['code eq "ab"', false],
    ['code sw "a"', false],
    ['updatedAt ge "2026-03-02T11:00:00+01:00"', true],
    ['updatedAt ge "2026-03-02T10:00:00.001Z"', false],
    ['updatedAt le "2026-03-02T10:00:00.000Z"', true],
    ['updatedAt le "2026-03-02T09:59:59Z"', false],
    ['groups[id eq "g2"]', true],
    ['groups[id eq "g3"]', false],
    ['username eq "x" or enabled eq "true" and code eq "Ab"', true],
    ['(username eq "x" or enabled eq "true") and code eq "no"', false],
  ])('%s is %s', (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  it.each([
    'username eq ""',
    'username co ""',
    'username pr',
    'updatedAt le "2026-03-02T10:00:00Z"',
  ])('%s passes nobody who lacks the attribute', (filter) => {
    expect(passes(filter, {})).toBe(false);
  });

  it('compares a time that is kept in milliseconds', () => {
    const kept = { updatedAt: Date.parse('2026-03-02T10:00:00Z') };
    expect(passes('updatedAt ge "2026-03-02T10:00:00Z"', kept)).toBe(true);
    expect(passes('updatedAt ge "2026-03-02T10:00:01Z"', kept)).toBe(false);
  });

  it('names the attributes there are when one is unknown', () => {
    const { message, supported } = fault('userName eq "ann"');
    expect(message).toBe('The filter cannot ask for the attribute userName.');
    expect(supported).toEqual({
      supportedAttributes: ['username', 'enabled', 'code', 'updatedAt', 'groups[id]'],
    });
  });

  it.each(['constructor', '__proto__', 'groups'])('knows no attribute %s', (name) => {
    expect(fault(`${name} eq "x"`).supported).toHaveProperty('supportedAttributes');
  });

  it('names the operators of an attribute when another one is asked for', () => {
    const { message, supported } = fault('enabled ne "true"');
    expect(message).toBe('enabled cannot be compared by ne.');
    expect(supported).toEqual({ supportedOperators: ['eq'] });
  });

  it('refuses what is no time', () => {
    const expected = 'updatedAt takes a time such as "2026-03-02T10:00:00.000Z".';
    expect(fault('updatedAt ge "yesterday"').message).toBe(expected);
  });

  it('refuses two comparisons inside the items of an attribute', () => {
    expect(fault('groups[id eq "g1" and id eq "g2"]').message).toBe(
      'groups[…] takes one comparison.',
    );
  });

  it('does not repeat a name that may be a secret', () => {
    expect(fault('Fake:Harbour eq "x"').message).toBe(
      'The filter cannot ask for the attribute ***.',
    );
  });
});
