import { expect, it, vi } from 'vitest';
import { remember } from '../src/remember.ts';

const length = (text: string) => text.length;

it('computes once what is asked twice', () => {
  const compute = vi.fn(length);
  const lengthOf = remember(compute);
  expect([lengthOf('abc'), lengthOf('abc'), lengthOf('de')]).toEqual([3, 3, 2]);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('remembers an answer that is false', () => {
  const compute = vi.fn(() => false);
  const isKnown = remember(compute);
  expect([isKnown('a'), isKnown('a')]).toEqual([false, false]);
  expect(compute).toHaveBeenCalledTimes(1);
});

it('forgets everything when there is too much', () => {
  const compute = vi.fn(length);
  const lengthOf = remember(compute, 2);
  for (const text of ['a', 'b', 'c', 'c', 'a']) lengthOf(text);
  expect(compute.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});

it('answers a long text without keeping it', () => {
  const compute = vi.fn(length);
  const lengthOf = remember(compute);
  const long = 'x'.repeat(501);
  expect([lengthOf(long), lengthOf(long)]).toEqual([501, 501]);
  expect(compute).toHaveBeenCalledTimes(2);
});
