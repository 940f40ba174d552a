import { describe, expect, it } from 'vitest';
import { indexWords, termOf } from '../../src/search/terms.ts';

describe('termOf', () => {
  it.each([
    ['passwords', 'password'],
    ['policies', 'policy'],
    ['hashes', 'hash'],
    ['expired', 'expir'],
    ['expires', 'expir'],
    ['migration', 'migrat'],
    ['migrate', 'migrat'],
    ['resetting', 'reset'],
    ['codes', 'code'],
    ['PASSWORD_TOO_YOUNG', 'password_too_young'],
    ['429', '429'],
    ['the', null],
  ])('makes %s %s', (word, term) => {
    expect(termOf(word)).toBe(term);
  });
});

describe('indexWords', () => {
  it.each([
    ['resetPassword', ['resetPassword', 'reset', 'Password']],
    ['TOO_YOUNG on `a`', ['TOO_YOUNG', 'TOO', 'YOUNG', 'on', 'a']],
    ['Sign in or log out', ['signon', 'or', 'logout']],
    ['signing on', ['signon']],
    ['C# and .NET', ['csharp', 'and', 'csharp']],
    [
      'application/vnd.a.set+json',
      ['application/vnd.a.set+json', 'application', 'vnd', 'a', 'set', 'json'],
    ],
  ])('finds the words of %s', (text, words) => {
    expect(indexWords(text)).toEqual(words);
  });
});
