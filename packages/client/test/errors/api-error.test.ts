import { describe, expect, it } from 'vitest';
import { failWith } from './failing-call.ts';

describe('what a person can act on', () => {
  const failed = (detail: object, headers: Record<string, string> = {}) =>
    failWith(JSON.stringify({ code: 'C', details: [{ code: 'D', message: 'm', ...detail }] }), {
      status: 429,
      headers,
    });

  it.each(['innerError', 'innererror'])(
    'is the requirements with their messages in %s',
    async (key) => {
      const { requirements } = await failed({
        [key]: { unsatisfiedRequirements: ['length', 'history'], length: 'Too short.' },
      });
      expect(requirements).toEqual([
        { requirement: 'length', message: 'Too short.' },
        { requirement: 'history', message: 'm' },
      ]);
    },
  );

  it('is each requirement once, as names repeat', async () => {
    const { requirements, details } = await failed({
      innerError: {
        unsatisfiedRequirements: ['minCharacters', 'length', 'minCharacters', 'minCharacters'],
        minCharacters: 'No digit.',
        length: 'Too short.',
      },
    });
    expect(requirements).toEqual([
      { requirement: 'minCharacters', message: 'No digit.' },
      { requirement: 'length', message: 'Too short.' },
    ]);
    expect(details[0]?.innerError?.unsatisfiedRequirements).toHaveLength(4);
  });

  it.each([
    [{ failuresRemaining: 0, secondsUntilUnlock: 900 }, 0, 900],
    [{ attemptsRemaining: 0 }, 0, undefined],
    [{ attemptsRemaining: 2, failuresRemaining: 3 }, 3, undefined],
    [{ attemptsRemaining: 2, failuresRemaining: 'three' }, 2, undefined],
  ])(
    'is how many tries and how many seconds are left, from %o',
    async (innerError, tries, seconds) => {
      const { attemptsRemaining, secondsUntilUnlock } = await failed({ innerError });
      expect([attemptsRemaining, secondsUntilUnlock]).toEqual([tries, seconds]);
    },
  );

  const date = 'Wed, 08 Jan 2020 20:00:00 GMT';
  it.each([
    ['a number of seconds', { 'retry-after': '120' }, 120],
    ['zero', { 'retry-after': '0' }, 0],
    ['a date', { 'retry-after': 'Wed, 08 Jan 2020 20:00:30 GMT', date }, 30],
    ['a date that is past', { 'retry-after': 'Wed, 08 Jan 2020 19:00:00 GMT', date }, 0],
    ['the member, without a header', { date }, 12],
    ['the member, with an empty header', { 'retry-after': '', date }, undefined],
    ['nothing that can be read', { 'retry-after': 'soon' }, undefined],
    ['no number', { 'retry-after': 'Infinity' }, undefined],
  ])('is when to call again, from %s', async (_title, headers, expected) => {
    const { retryAfter } = await failed(
      { innerError: { retryAfter: '2020-01-08T20:00:11.264Z' } },
      headers,
    );
    expect(retryAfter).toBe(expected);
  });
});
