import { expect, test } from 'vitest';
import { requirementSentences } from '../src/web/requirement.ts';

const fault = { code: 'INVALID_VALUE', message: 'Refused.', target: 'newPassword' };

test('a fault without rules has no sentence', () => {
  expect(requirementSentences(fault)).toEqual([]);
});

test("the vendor's message under the name of the rule wins", () => {
  const innerError = { unsatisfiedRequirements: ['length'], length: 'At least 12 characters.' };
  expect(requirementSentences({ ...fault, innerError })).toEqual(['At least 12 characters.']);
});

test('a rule without a message gets a sentence that says what to do', () => {
  const innerError = { unsatisfiedRequirements: ['history', 'notSimilarToCurrent'] };
  expect(requirementSentences({ ...fault, innerError })).toEqual([
    'Choose a password that was not used before.',
    'Choose a password that is less like the current one.',
  ]);
});

test('a rule that is named for each class of characters has one sentence', () => {
  const unsatisfiedRequirements = ['minCharacters', 'length', 'minCharacters'];
  expect(
    requirementSentences({ ...fault, innerError: { unsatisfiedRequirements, length: 'Longer.' } }),
  ).toEqual(['Mix capital letters, small letters, digits and symbols.', 'Longer.']);
});

test('a rule that is not known is named', () => {
  const innerError = { unsatisfiedRequirements: ['qwertySequenceRule', 'constructor'] };
  expect(requirementSentences({ ...fault, innerError })).toEqual([
    'The password does not meet the rule “qwertySequenceRule”.',
    'The password does not meet the rule “constructor”.',
  ]);
});
