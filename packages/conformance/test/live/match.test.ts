import { describe, expect, it } from 'vitest';
import { difference } from '../../src/cases/match.ts';
import { expect as shortened } from '../../src/cases/vitest.ts';

const { any, arrayContaining, objectContaining, stringContaining } = shortened;

describe('the comparison of the cases in the live kit', () => {
  it.each<[unknown, unknown]>([
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: [{ b: 1, c: 2 }] }, { a: [{ b: 1 }] }],
    ['a page', {}],
    [{ id: 'x' }, { id: any(String) }],
    [{ name: 'Standard copy' }, { name: stringContaining('Standard') }],
    [[{ a: 1, b: 2 }, { a: 3 }], arrayContaining([objectContaining({ a: 1 })])],
  ])('finds %j as %j', (actual, expected) => {
    expect(difference(actual, expected, false)).toBe(undefined);
  });

  it.each<[unknown, unknown, string]>([
    [{ a: 2 }, { a: 1 }, 'a'],
    [{ a: [{ b: 1 }, {}] }, { a: [{ b: 1 }] }, 'a'],
    [{ details: [{ code: 'X' }] }, { details: [{ code: 'Y' }] }, 'details.0.code'],
    [{}, { a: {} }, 'a'],
    [{ id: 1 }, { id: any(String) }, 'id'],
    [[{ a: 2 }], arrayContaining([objectContaining({ a: 1 })]), ''],
    ['200', 200, ''],
  ])('finds %j not as %j, at %j', (actual, expected, place) => {
    expect(difference(actual, expected, false)).toBe(place);
  });

  it('tells an exact comparison from one of members', () => {
    expect(difference({ a: 1, b: 2 }, { a: 1 }, true)).toBe('');
    expect(() => shortened(['code', 'state']).toEqual(['code'])).toThrow(/^$/);
    expect(() => shortened('a').toBe('a')).not.toThrow();
  });
});
