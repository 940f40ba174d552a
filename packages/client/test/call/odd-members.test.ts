import { describe, expect, it } from 'vitest';
import { ApiError, outcomeOf } from '../../src/index.ts';
import { failedReset, logged } from '../errors/failed-reset.ts';

describe('a body whose members are no texts makes nothing throw', () => {
  const odd: unknown[] = [
    null,
    true,
    7,
    [],
    [['a']],
    {},
    { toString: 1 },
    { toString: null, valueOf: null },
    { length: -1 },
  ];
  const bodies = odd.flatMap((value) => [
    { code: value, error: value, id: value, message: value, details: value },
    { details: [value] },
    {
      details: [
        { code: value, target: value, message: value, innerError: value, innererror: value },
      ],
    },
    { details: [{ innerError: { unsatisfiedRequirements: value, retryAfter: value } }] },
    {
      details: [
        {
          message: value,
          innerError: { unsatisfiedRequirements: [value, 'length'], length: value },
        },
      ],
    },
    { details: [{ innerError: { attemptsRemaining: value, secondsUntilUnlock: value } }] },
  ]);

  it.each(bodies)('%j', async (body) => {
    for (const error of [await failedReset(body), new ApiError(400, body)]) {
      expect(outcomeOf(error)).toEqual(expect.any(String));
      expect(logged(error)).toEqual(expect.any(String));
      const { requirements, details, message } = error;
      expect(
        requirements.every(
          (one) => typeof one.requirement === 'string' && typeof one.message === 'string',
        ),
      ).toBe(true);
      expect([Array.isArray(details), /^400( \(.*\))?$/.test(message)]).toEqual([true, true]);
    }
    expect(outcomeOf(body)).toEqual(expect.any(String));
  });

  it('with a member that is called as the prototype', async () => {
    const text =
      '{"__proto__":{"code":"X"},"details":[{"innerError":{"__proto__":{"attemptsRemaining":3}}}]}';
    const error = await failedReset(text);
    expect([error.message, error.code, error.attemptsRemaining]).toEqual([
      '400',
      undefined,
      undefined,
    ]);
  });

  it('that is nested without end', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const error = await failedReset(`{"code":"X","details":${deep}}`);
    expect(error.status).toBe(400);
  });
});
