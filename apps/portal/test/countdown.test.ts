import { expect, test } from 'vitest';
import { clockText } from '../src/web/components/Countdown.tsx';

test.each([
  [9, '00:09'],
  [899, '14:59'],
  [3600, '1:00:00'],
  [86_399, '23:59:59'],
])('%i seconds read %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});
