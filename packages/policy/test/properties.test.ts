import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { loadDictionaries } from '../src/dictionaries.ts';
import { checkPassword, type PasswordPolicy, type PolicyContext } from '../src/index.ts';
import { everyRule } from './every-rule.ts';

const now = new Date('2026-03-01T12:00:00Z');
let dictionaries: PolicyContext['dictionaries'];
beforeAll(async () => {
  dictionaries = await loadDictionaries();
});

const sequence = fc.record({ maxLength: fc.integer({ min: 0, max: 5 }) });
const number = fc.integer({ min: 0, max: 10 });
const rules = {
  length: fc.record({
    min: fc.integer({ min: 0, max: 40 }),
    max: fc.integer({ min: 0, max: 255 }),
  }),
  minCharacters: fc.dictionary(fc.constantFrom(...Object.keys(everyRule.minCharacters)), number),
  minUniqueCharacters: number,
  maxRepeatedCharacters: number,
  minComplexity: number,
  history: fc.record({ count: number, retentionDays: number }),
  excludesCommonlyUsed: fc.boolean(),
  excludesProfileData: fc.boolean(),
  notSimilarToCurrent: fc.boolean(),
  alphabetSequenceRule: sequence,
  numberSequenceRule: sequence,
  qwertySequenceRule: sequence,
  shiftedNumberRowSequenceRule: sequence,
  minAgeDays: number,
};
const policies: fc.Arbitrary<PasswordPolicy> = fc.record(rules, { requiredKeys: [] });

// Code units, lone surrogates among them; and what the rules look for.
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
const pieces = fc
  .array(fc.constantFrom('abcd', '4321', 'QWER', '!@#$', 'aaa', '9', '-', 'dragon', '😀'), {
    maxLength: 8,
  })
  .map((found) => found.join(''));
const candidates = fc.oneof(units, pieces, fc.string({ unit: 'grapheme', maxLength: 40 }));

// The sign occurs in no message, so whatever holds it can only be the candidate.
const marked = fc.tuple(candidates, candidates).map(([before, after]) => `${before}§${after}`);

/** A context in which the candidate may be known from everywhere. */
const contextOf = (candidate: string): fc.Arbitrary<PolicyContext> => {
  const password = fc.oneof(candidates, fc.constant(candidate));
  const passwords = fc.array(password, { maxLength: 3 });
  return fc
    .record({ currentPassword: password, profile: passwords, known: passwords, age: number })
    .map(({ known, age, ...context }) => {
      const then = new Date(now.getTime() - age * 86_400_000);
      const matching = (former: string) => (other: string) => other === former;
      const history = known.map((former) => ({ replacedAt: then, matches: matching(former) }));
      return { ...context, history, lastChangedAt: then, now, dictionaries };
    });
};
const knowing = (candidate: string) => fc.tuple(fc.constant(candidate), contextOf(candidate));

it('a rule more never makes a refused password acceptable', () => {
  fc.assert(
    fc.property(
      policies,
      policies,
      candidates.chain(knowing),
      (fewer, added, [candidate, context]) => {
        const names = (policy: PasswordPolicy) =>
          checkPassword(policy, candidate, context).map(({ requirement }) => requirement);
        expect(names({ ...added, ...fewer })).toEqual(expect.arrayContaining(names(fewer)));
      },
    ),
    { numRuns: 500 },
  );
});

it('the current password is refused by every policy', () => {
  fc.assert(
    fc.property(policies, candidates, (policy, candidate) => {
      const reported = checkPassword(policy, candidate, { currentPassword: candidate });
      expect(reported.map(({ requirement }) => requirement)).toContain('history');
    }),
  );
});

it('no message quotes the candidate, and nothing throws', () => {
  fc.assert(
    fc.property(policies, marked.chain(knowing), (policy, [candidate, context]) => {
      for (const { message } of checkPassword({ ...everyRule, ...policy }, candidate, context)) {
        expect(message).not.toContain('§');
        expect(message).toMatch(/^The password .*\.$/);
      }
    }),
    { numRuns: 500 },
  );
});
