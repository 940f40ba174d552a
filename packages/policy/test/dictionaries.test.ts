import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadDictionaries } from '../src/dictionaries.ts';
import type { Dictionaries } from '../src/index.ts';

let dictionaries: Dictionaries;
beforeAll(async () => {
  dictionaries = await loadDictionaries();
});

describe('loadDictionaries', () => {
  afterEach(() => {
    vi.doUnmock('@zxcvbn-ts/language-common');
    vi.resetModules();
  });

  it('loads once', async () => {
    expect(loadDictionaries()).toBe(loadDictionaries());
    expect(await loadDictionaries()).toBe(dictionaries);
  });

  it('tries again after a failure', async () => {
    vi.resetModules();
    const { loadDictionaries: loadAgain } = await import('../src/dictionaries.ts');
    vi.doMock('@zxcvbn-ts/language-common', () => {
      throw new Error('offline');
    });
    await expect(loadAgain()).rejects.toThrow();
    vi.doUnmock('@zxcvbn-ts/language-common');
    expect((await loadAgain()).isCommonlyUsed('dragon')).toBe(true);
  });
});

describe('isCommonlyUsed', () => {
  it.each(['password', 'PassWord', '12345678', 'dragon'])('knows %j', (candidate) => {
    expect(dictionaries.isCommonlyUsed(candidate)).toBe(true);
  });

  it.each(['', 'Fake-Harbour-2042!', 'constructor1', 'toString', '__proto__'])(
    'does not know %j',
    (candidate) => {
      expect(dictionaries.isCommonlyUsed(candidate)).toBe(false);
    },
  );
});

describe('guesses', () => {
  it('are few for a well-known password, however it is spelt', () => {
    expect(dictionaries.guesses('dragon', [])).toBeLessThan(100);
    expect(dictionaries.guesses('dr4g0n', [])).toBeLessThan(1000);
    expect(dictionaries.guesses('nogard', [])).toBeLessThan(1000);
  });

  it('are ten times more for each random character', () => {
    expect(dictionaries.guesses('vKz9!tQw2#', [])).toBe(1e10 + 1);
  });

  it('are few for a value of the profile', () => {
    expect(dictionaries.guesses('Vandersloot', [])).toBeGreaterThan(1e7);
    expect(dictionaries.guesses('Vandersloot', ['Alice', 'Vandersloot'])).toBeLessThan(100);
  });

  it('heed 32 characters of a longer value of the profile', () => {
    const value = 'vkz9!tqw2#mrb7&lxhd4pvc8?ngs3+ye5';
    expect(dictionaries.guesses(value.slice(0, 32), [value])).toBeLessThan(1000);
    expect(dictionaries.guesses(value, [value])).toBeGreaterThan(1000);
  });

  it('are few for runs on a keyboard', () => {
    expect(dictionaries.guesses('cde3vfr4', [])).toBeLessThan(1e6);
  });

  it('leave profiles of one check out of the next', () => {
    const before = dictionaries.guesses('Vandersloot', []);
    dictionaries.guesses('Vandersloot', ['Vandersloot']);
    expect(dictionaries.guesses('Vandersloot', [])).toBe(before);
  });

  it('read 255 characters of a longer password', () => {
    const random = Array.from({ length: 300 }, (_, index) =>
      String.fromCharCode(33 + ((Math.imul(index + 1, 2_654_435_761) >>> 8) % 94)),
    ).join('');
    const [shorter, longest, longer] = [254, 255, 300].map((length) =>
      dictionaries.guesses(random.slice(0, length), []),
    );
    expect(shorter).toBeLessThan(longest ?? 0);
    expect(longer).toBe(longest);
  });

  it.each([
    'constructor',
    '__proto__',
    'xx__proto__constructor',
    'c0nstruct0r',
    'rotcurtsnoc',
    '',
    '\0',
    '\ud800',
  ])('are a number for %j', (candidate) => {
    const guesses = dictionaries.guesses(candidate, ['constructor', '__proto__']);
    expect(guesses).toBeGreaterThanOrEqual(1);
    expect(guesses).toBeLessThan(1e18);
  });
});
