import { expect, it } from 'vitest';
import { createRedaction } from '../../src/live/redact.ts';

const redact = createRedaction(['hunter-of-secrets', '']);

it.each([
  ['a secret that was given', 'code hunter-of-secrets', 'code (removed)'],
  ['an identifier', 'at 5DA98F13-ad62-4234-86d3-01018f6ef0ad', 'at (removed)'],
  ['a token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln', '(removed)'],
  ['credentials', 'Bearer abcdefghijklmnopqrstuvwxyz', '(removed)'],
  ['a mail address', 'to sarah.smith+1@mail.example.com', 'to (removed)'],
])('removes %s', (_what, text, safe) => {
  expect(redact(text)).toBe(safe);
});

it('keeps the words of a report', () => {
  const text = '400 INVALID_DATA: INVALID_VALUE newPassword; the policy Basic allows 5 tries';
  expect(redact(text)).toBe(text);
});
