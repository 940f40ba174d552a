import { expect, it, vi } from 'vitest';
import { memoize } from '../../src/http/memoize.ts';

const length = (text: string) => text.length;

it('computes once what is asked twice', () => {
  const compute = vi.fn(length);
  const lengthOf = memoize(compute);
  expect([lengthOf('abc'), lengthOf('abc'), lengthOf('de')]).toEqual([3, 3, 2]);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('remembers an answer that is false', () => {
  const compute = vi.fn(() => false);
  const isKnown = memoize(compute);
  expect([isKnown('a'), isKnown('a')]).toEqual([false, false]);
  expect(compute).toHaveBeenCalledTimes(1);
});

it('forgets everything when there is too much', () => {
  const compute = vi.fn(length);
  const lengthOf = memoize(compute);
  for (let number = 0; number < 1000; number += 1) lengthOf(`${number}`);
  lengthOf('0');
  expect(compute).toHaveBeenCalledTimes(1000);
  for (const text of ['one too many', 'one too many', '0']) lengthOf(text);
  expect(compute).toHaveBeenCalledTimes(1002);
});

it('answers a long text without keeping it', () => {
  const compute = vi.fn(length);
  const lengthOf = memoize(compute);
  const long = 'x'.repeat(501);
  expect([lengthOf(long), lengthOf(long)]).toEqual([501, 501]);
  expect(compute).toHaveBeenCalledTimes(2);
});
