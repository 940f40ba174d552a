import { expect, it } from 'vitest';
import { drift, duration } from '../../src/inspector/time.ts';

it.each([
  [0, '0 s'],
  [59.6, '1 min'],
  [899, '14 min 59 s'],
  [86_399, '23 h 59 min 59 s'],
  [90_000, '1 d 1 h'],
  [-5, '0 s'],
])('%d seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

it('says how far a clock is from real time', () => {
  expect(drift(900_000, 0)).toBe('15 min ahead of real time');
  expect(drift(0, 60_000)).toBe('1 min behind real time');
  expect(drift(1000, 0)).toBeUndefined();
});
