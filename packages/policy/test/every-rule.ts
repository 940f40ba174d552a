import type { PasswordPolicy } from '../src/index.ts';

/** A policy with every rule on, as the API may return it. */
export const everyRule = {
  id: '8a5f2c1e-6d0b-4b8e-9a53-2f7c1d9e4b60',
  name: 'Every rule',
  length: { min: 8, max: 255 },
  minCharacters: {
    ABCDEFGHIJKLMNOPQRSTUVWXYZ: 1,
    abcdefghijklmnopqrstuvwxyz: 1,
    '0123456789': 1,
    '~!@#$%^&*()-_=+[]{}|;:,.<>/?': 1,
  },
  minUniqueCharacters: 5,
  maxRepeatedCharacters: 2,
  minComplexity: 7,
  history: { count: 6, retentionDays: 365 },
  excludesCommonlyUsed: true,
  excludesProfileData: true,
  notSimilarToCurrent: true,
  alphabetSequenceRule: { maxLength: 3 },
  numberSequenceRule: { maxLength: 3 },
  qwertySequenceRule: { maxLength: 3 },
  shiftedNumberRowSequenceRule: { maxLength: 3 },
  minAgeDays: 1,
  maxAgeDays: 182,
} satisfies PasswordPolicy;
