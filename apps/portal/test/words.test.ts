import { ApiError } from '@ping-password/client';
import { describe, expect, test } from 'vitest';
import { explain } from '../src/explain.ts';
import { code, hasOuterBlank, identifier, isIdentifier, password } from '../src/input.ts';
import { brokenRules, passwordRulesAttribute, policyRules } from '../src/policy-rules.ts';
import { texts } from '../src/texts.ts';
import { clockWords, dateWords, duration } from '../src/time-words.ts';
import { strengthOf } from '../src/web/strength.ts';

const policy = {
  length: { min: 8, max: 255 },
  minCharacters: {
    ABCDEFGHIJKLMNOPQRSTUVWXYZ: 1,
    abcdefghijklmnopqrstuvwxyz: 2,
    '0123456789': 1,
    '-]!': 1,
  },
  history: { count: 6, retentionDays: 365 },
  excludesCommonlyUsed: true,
  excludesProfileData: false,
};

describe('a policy', () => {
  test('is told rule by rule', () => {
    expect(policyRules(policy, texts.en).map(({ words }) => words)).toEqual([
      'has at least 8 characters',
      'has a capital letter',
      'has 2 small letters',
      'has a digit',
      'has one of -]!',
      'is not a commonly used password',
      'is none of your last 6',
    ]);
  });

  test('is told to password managers in their own language', () => {
    expect(passwordRulesAttribute(policy)).toBe(
      'minlength: 8; maxlength: 255; required: upper; required: lower; required: digit; required: [-!]];',
    );
  });

  test('names of several rules of one kind those that the password breaks', () => {
    const said = brokenRules(['minCharacters', 'brandNew'], texts.en, {
      policy,
      candidate: 'harbour-88',
    });
    expect(said).toEqual([
      'Choose a password that has a capital letter.',
      'Choose a password that meets the rule “brandNew”.',
    ]);
  });
});

describe('a failure', () => {
  const context = { texts: texts.en, language: 'en' } as const;
  const failed = (status: number, body: object, headers = {}) =>
    explain(new ApiError(status, body, undefined, headers as never), context);

  test('without an answer is nobody’s fault', () => {
    expect(explain(new TypeError('fetch failed'), context)).toEqual({
      title: 'There was no answer',
      text: 'It is not your fault. Try again in a moment.',
      fields: {},
    });
  });

  test('of the app itself has the reference for the help desk', () => {
    const body = {
      id: '3f0b0f4e-6a5c-4a2c-9d3e-1f2a3b4c5d6e',
      code: 'NEW_CODE',
      message: 'secret',
    };
    expect(failed(418, body)).toEqual({
      title: 'Something went wrong on our side',
      text: 'Try again later. If it goes on, tell the help desk the reference.',
      fields: {},
      reference: body.id,
    });
  });
});

test('times are in words of the language', () => {
  expect([59, 60, 61, 3600, 86_400].map((seconds) => duration(seconds, 'en'))).toEqual([
    '59 seconds',
    '1 minute',
    '2 minutes',
    '1 hour',
    '24 hours',
  ]);
  expect(duration(900, 'de')).toBe('15 Minuten');
  expect([5, 899, 3661].map(clockWords)).toEqual(['0:05', '14:59', '1:01:01']);
  const moment = new Date(2026, 10, 28, 8, 5);
  expect(dateWords(moment, 'en')).toBe('28 November 2026 at 08:05');
  expect(dateWords(moment, 'de')).toBe('28. November 2026 um 08:05');
});

test('what is typed or pasted is cleaned by its kind', () => {
  expect(identifier(' user.ok\n')).toBe('user.ok');
  expect(code(' AB12 CD34 ')).toBe('AB12CD34');
  expect(password(' lüfte '.normalize('NFD'))).toBe(' lüfte ');
  expect([hasOuterBlank('a b'), hasOuterBlank('a ')]).toEqual([false, true]);
  expect([isIdentifier('a-1'), isIdentifier('../a'), isIdentifier(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('strength is a hint from weak to strong', () => {
  const strengths = ['', 'abcdefghijkl', 'harbour7', 'Harbour-204', 'Fake-Harbour-2042!'];
  expect(strengths.map((candidate) => strengthOf(candidate, false))).toEqual([0, 1, 2, 3, 4]);
  expect(strengthOf('Fake-Harbour-2042!', true)).toBe(1);
});
