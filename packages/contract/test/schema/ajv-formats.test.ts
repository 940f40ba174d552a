import ajvFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/schema/formats.ts';

const seeds: Record<string, readonly string[]> = {
  uri: ['https://a.example/b?c#d', 'javascript:alert(1)', 'a', 'http://%zz', 'http://[::1]:80/'],
  uuid: ['c3042000-188f-4bc7-a269-dee1602cf7af', 'urn:uuid:C3042000-188F-4BC7-A269-DEE1602CF7AF'],
  email: ['a@example.com', 'a@', "o'neil@a-b.example", '.a@example.com'],
  'date-time': [
    '2026-03-02T10:00:00Z',
    '2026-03-02 10:00:00.5+01:00',
    '2026-02-29T10:00:00Z',
    '2024-02-29t23:59:60z',
    '2016-12-31T22:59:60-01:00',
    '2017-01-01T00:59:60+0100',
    '2026-04-31T10:00:00Z',
    '2026-00-10T10:00:00Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T10:00:00+24:00',
    '2026-03-02T10:00:00',
    '2026-03-02T10:00:00ZT',
  ],
};

/** What ajv-formats says of a text. */
function published(name: 'uri' | 'uuid' | 'email' | 'date-time', text: string): unknown {
  const format = ajvFormats.default.get(name, 'full');
  if (format instanceof RegExp) return format.test(text);
  const validate =
    typeof format === 'function' ? format : (format as { validate: unknown }).validate;
  return (validate as (sent: string) => unknown)(text);
}

/** A text near one of the seeds: a character taken out, put in or changed. */
function near(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(40),
      fc.nat(2),
      fc.oneof(fc.constantFrom(...'0123456789:-+.TtZz/%@ \n'), fc.string({ maxLength: 2 })),
    )
    .map(
      ([text, index, removed, added]) => text.slice(0, index) + added + text.slice(index + removed),
    );
}

describe.each(['uri', 'uuid', 'email', 'date-time'] as const)('the format %s', (name) => {
  const texts = seeds[name] ?? [];

  test.each(texts)('judges %j as ajv-formats does', (text) => {
    expect(formats[name]?.(text)).toBe(published(name, text));
  });

  test('judges as ajv-formats does what is nearly right', () => {
    fc.assert(
      fc.property(near(texts), (text) => {
        expect([text, formats[name]?.(text)]).toEqual([text, published(name, text)]);
      }),
      { numRuns: 3000, seed: 2026 },
    );
  });
});
