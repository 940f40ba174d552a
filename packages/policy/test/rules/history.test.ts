import { describe, expect, it } from 'vitest';
import { history } from '../../src/rules/history.ts';

const now = new Date('2026-03-01T12:00:00Z');
const former = (password: string, replacedAt: string) => ({
  replacedAt: new Date(replacedAt),
  matches: (candidate: string) => candidate === password,
});

describe('the current password', () => {
  const message = 'The password has to differ from the current one.';

  it('is refused without any rule, in clear text', () => {
    expect(history({}, 'Tr4vel', { currentPassword: 'Tr4vel' })).toBe(message);
    expect(history({}, 'tr4vel', { currentPassword: 'Tr4vel' })).toBeUndefined();
  });

  it('is refused without any rule, by its hash', () => {
    const isCurrent = (candidate: string) => candidate === 'Tr4vel';
    expect(history({}, 'Tr4vel', { isCurrent })).toBe(message);
    expect(history({}, 'tr4vel', { isCurrent })).toBeUndefined();
  });

  it('is not evaluated when unknown', () => {
    expect(history({}, 'Tr4vel', {})).toBeUndefined();
  });
});

describe('former passwords', () => {
  const policy = { history: { count: 2, retentionDays: 30 } };
  const message =
    'The password has to differ from the current one and from the last 2 passwords of the past 30 days.';
  const context = {
    now,
    history: [
      former('newest', '2026-02-28T12:00:00Z'),
      former('second', '2026-01-30T12:00:00.001Z'),
      former('third', '2026-01-30T12:00:00Z'),
    ],
  };

  it('are refused within count and days', () => {
    expect(history(policy, 'newest', context)).toBe(message);
    expect(history(policy, 'second', context)).toBe(message);
    expect(history(policy, 'fourth', context)).toBeUndefined();
  });

  it('are forgotten beyond the count', () => {
    const long = { history: { count: 2, retentionDays: 365 } };
    expect(history(long, 'third', context)).toBeUndefined();
  });

  it('are forgotten when the days are over', () => {
    const many = { history: { count: 3, retentionDays: 30 } };
    expect(history(many, 'second', context)).not.toBeUndefined();
    expect(history(many, 'third', context)).toBeUndefined();
  });

  it('are not evaluated without the time or the history', () => {
    expect(history(policy, 'newest', { history: context.history })).toBeUndefined();
    expect(history(policy, 'newest', { now })).toBeUndefined();
  });

  it('are fine when the policy has no history', () => {
    expect(history({}, 'newest', context)).toBeUndefined();
  });
});
