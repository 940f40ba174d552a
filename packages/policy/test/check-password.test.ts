import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionaries } from '../src/dictionaries.ts';
import {
  checkPassword,
  type Dictionaries,
  type PolicyContext,
  type RequirementName,
} from '../src/index.ts';
import { everyRule } from './every-rule.ts';

const good = 'vKz9!tQw2#mRb7&LxHd4';
const now = new Date('2026-03-01T12:00:00Z');
const context = {
  currentPassword: 'Tr4vel-Lightly-88',
  profile: ['Alice', 'alice@example.com'],
  history: [],
  lastChangedAt: new Date('2026-01-01T12:00:00Z'),
  now,
};

let dictionaries: Dictionaries;
beforeAll(async () => {
  dictionaries = await loadDictionaries();
});

const names = (candidate: string, more: PolicyContext = {}) =>
  checkPassword(everyRule, candidate, { ...context, dictionaries, ...more }).map(
    ({ requirement }) => requirement,
  );
const former = { replacedAt: now, matches: (candidate: string) => candidate === good };

describe('a policy with every rule', () => {
  it('takes a password that meets them all', () => {
    expect(names(good)).toEqual([]);
  });

  it.each<[RequirementName, string, PolicyContext?]>([
    ['length', 'vKz9!tü'],
    ['minCharacters', 'vKzN!tQwP#mRbS&LxHdF'],
    ['minUniqueCharacters', 'aB1!1aB!Ba1!a1B!1!aBaB!1B1a!!a'],
    ['maxRepeatedCharacters', `${good}44`],
    ['minComplexity', 'vKz9!tQw'],
    ['history', good, { history: [former] }],
    ['excludesCommonlyUsed', good, { dictionaries: { isCommonlyUsed: () => true } }],
    ['excludesProfileData', good, { profile: [good] }],
    ['notSimilarToCurrent', good, { currentPassword: `${good}!` }],
    ['alphabetSequenceRule', `${good}-abcd`],
    ['numberSequenceRule', `${good}-5678`],
    ['qwertySequenceRule', `${good}-fdsa`],
    ['shiftedNumberRowSequenceRule', `${good}-%^&*`],
    ['minAgeDays', good, { lastChangedAt: now }],
  ])('reports %s alone', (requirement, candidate, more) => {
    expect(names(candidate, more)).toEqual([requirement]);
  });

  it('reports in one order, whatever the order of the policy', () => {
    const bad = 'dcbaaasdf';
    const policy = { ...everyRule, length: { min: 20, max: 255 } };
    const more = { ...context, currentPassword: bad, lastChangedAt: now, profile: [bad] };
    const all = { ...more, dictionaries: { isCommonlyUsed: () => true } };
    const turned = Object.fromEntries(Object.entries(policy).reverse());
    const expected = [
      'length',
      'minCharacters',
      'minCharacters',
      'minCharacters',
      'maxRepeatedCharacters',
      'minComplexity',
      'history',
      'excludesCommonlyUsed',
      'excludesProfileData',
      'notSimilarToCurrent',
      'alphabetSequenceRule',
      'qwertySequenceRule',
      'minAgeDays',
    ];
    for (const rules of [policy, turned])
      expect(checkPassword(rules, bad, all).map(({ requirement }) => requirement)).toEqual(
        expected,
      );
  });

  it('evaluates what needs no knowledge when there is none', () => {
    expect(checkPassword(everyRule, 'Tr4vel-')).toEqual([
      { requirement: 'length', message: 'The password needs at least 8 characters.' },
      {
        requirement: 'minComplexity',
        message: 'The password needs to withstand 7 days of guessing.',
      },
    ]);
  });
});

describe('a policy without rules', () => {
  it('takes anything', () => {
    expect(checkPassword({}, '', { ...context, dictionaries })).toEqual([]);
  });

  it('refuses the current password', () => {
    expect(checkPassword({}, context.currentPassword, context)).toEqual([
      { requirement: 'history', message: 'The password has to differ from the current one.' },
    ]);
  });
});

describe('candidates that nobody types', () => {
  it.each([
    ['letters', 'a'],
    ['lone surrogates', '\ud800'],
    ['NUL', '\0'],
    ['emoji', '😀'],
  ])('are refused, such as 100,000 %s', (_, character) => {
    expect([...new Set(names(character.repeat(100_000)))]).toEqual([
      'length',
      'minCharacters',
      'minUniqueCharacters',
      'maxRepeatedCharacters',
    ]);
  });

  it('may be long and varied', () => {
    expect(names(good.repeat(5_000), { currentPassword: good.repeat(6_000) })).toEqual([
      'length',
      'notSimilarToCurrent',
    ]);
  });
});
