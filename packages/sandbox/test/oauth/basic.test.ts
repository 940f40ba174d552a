import { describe, expect, it } from 'vitest';
import { parseBasic } from '../../src/oauth/basic.ts';

const header = (bytes: readonly number[]) =>
  `Basic ${btoa(String.fromCharCode(...[...'client:'].map((c) => c.charCodeAt(0)), ...bytes))}`;

describe('the credentials of HTTP Basic', () => {
  it('are read as UTF-8', () => {
    expect(parseBasic(header([0xc3, 0xa4]))).toEqual({ username: 'client', password: 'ä' });
  });

  it.each([[[0xff]], [[0xfe]], [[0xed, 0xa0, 0x80]]])(
    'are none when they are no UTF-8, so that no two of them are the same, %j',
    (bytes) => {
      expect(parseBasic(header(bytes))).toBeUndefined();
    },
  );
});
