import { describe, expect, it } from 'vitest';
import { formats } from '../../src/schema/formats.ts';

describe('date-time', () => {
  it.each(['2026-03-02T10:00:00Z', '2026-03-02T10:00:00.123456+01:00'])('takes %s', (text) => {
    expect(formats['date-time']?.(text)).toBe(true);
  });

  it('takes no text that is longer than a time, however it goes on', () => {
    const fraction = `2026-03-02T10:00:00.${'1'.repeat(60)}Z`;
    expect(formats['date-time']?.(fraction)).toBe(false);
    expect(formats['date-time']?.(' '.repeat(1_000_000))).toBe(false);
  });
});
