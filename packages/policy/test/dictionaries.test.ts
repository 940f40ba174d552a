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

  it.each(['Password1!', '!password1', '**Dragon??', 'P@ssw0rd!', 'Pa$$w0rd'])(
    'knows %j as a variant, with signs around it',
    (candidate) => {
      expect(dictionaries.isCommonlyUsed(candidate)).toBe(true);
    },
  );

  it.each(['Pass!word', '!!!!', 'dragon!harbour!', 'Password1é'])(
    'does not take %j for a variant',
    (candidate) => {
      expect(dictionaries.isCommonlyUsed(candidate)).toBe(false);
    },
  );

  it.each(['', 'Fake-Harbour-2042!', 'constructor1', 'toString', '__proto__'])(
    'does not know %j',
    (candidate) => {
      expect(dictionaries.isCommonlyUsed(candidate)).toBe(false);
    },
  );
});
