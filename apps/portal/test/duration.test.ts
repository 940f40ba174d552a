import { expect, test } from 'vitest';
import { duration } from '../src/web/duration.ts';

test.each([
  [1, '1 second'],
  [59, '59 seconds'],
  [60, '1 minute'],
  [61, '2 minutes'],
  [900, '15 minutes'],
  [3600, '1 hour'],
  [5000, '2 hours'],
])('%i seconds read “%s”', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});
