import { describe, expect, it } from 'vitest';
import {
  alphabetSequenceRule,
  numberSequenceRule,
  qwertySequenceRule,
  shiftedNumberRowSequenceRule,
} from '../../src/rules/sequences.ts';

const policy = {
  alphabetSequenceRule: { maxLength: 3 },
  numberSequenceRule: { maxLength: 3 },
  qwertySequenceRule: { maxLength: 3 },
  shiftedNumberRowSequenceRule: { maxLength: 3 },
};

describe.each([
  {
    rule: alphabetSequenceRule,
    message: 'The password may have at most 3 letters in the order of the alphabet.',
    refused: ['abcd', 'DCBA', 'aBcD', '1wxyz1', 'abcbcde', 'cdedcba'],
    taken: ['abc', 'abcba', 'abccd', 'abc-d', 'yzab', 'acegik', 'aaaa', '1234', 'qwerty'],
  },
  {
    rule: numberSequenceRule,
    message: 'The password may have at most 3 digits that count up or down.',
    refused: ['0123', '6789', '9876', 'x4321x'],
    taken: ['012', '7890', '0987', '1357', '1223', '12-34', '1111', 'abcd'],
  },
  {
    rule: qwertySequenceRule,
    message: 'The password may have at most 3 neighbouring letters of the keyboard.',
    refused: ['qwer', 'POIU', 'xasdf', 'mnbv', 'Zxcv'],
    taken: ['qwe', 'qwewq', 'opas', 'klzx', 'qaz', 'qqqq', 'abcd'],
  },
  {
    rule: shiftedNumberRowSequenceRule,
    message: 'The password may have at most 3 neighbouring symbols of the number row.',
    refused: ['!@#$', ')(*&', 'x$%^&x', '~!@#', '#@!~', '()_+'],
    taken: ['!@#', '~!@', '!@#@!', '()!@', '_+~!', '!!!!', '1234'],
  },
])('$message', ({ rule, message, refused, taken }) => {
  it.each(refused)('refuses %j', (candidate) => {
    expect(rule(policy, candidate, {})).toBe(message);
  });

  it.each(taken)('takes %j', (candidate) => {
    expect(rule(policy, candidate, {})).toBeUndefined();
  });

  it('is not enforced when absent', () => {
    expect(refused.map((candidate) => rule({}, candidate, {}))).toEqual(
      refused.map(() => undefined),
    );
  });
});

it('counts to the number of the policy', () => {
  expect(numberSequenceRule({ numberSequenceRule: { maxLength: 2 } }, '12', {})).toBeUndefined();
  expect(numberSequenceRule({ numberSequenceRule: { maxLength: 2 } }, '123', {})).toBe(
    'The password may have at most 2 digits that count up or down.',
  );
});
