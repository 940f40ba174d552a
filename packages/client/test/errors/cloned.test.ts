import { describe, expect, it } from 'vitest';
import { ApiError, apiErrorOf, outcomeOf } from '../../src/index.ts';
import { failWith } from './failing-call.ts';

const locked = {
  id: '3c9d1f5e-ac2d-44bc-ac0a-a4e8e1dbd52e',
  code: 'INVALID_DATA',
  message: 'The request could not be completed.',
  details: [
    {
      code: 'INVALID_VALUE',
      target: 'newPassword',
      message: 'Your password canary-7f3a is too short.',
      innerError: {
        unsatisfiedRequirements: ['length'],
        length: 'canary-7f3a',
        failuresRemaining: 2,
        secondsUntilUnlock: 900,
      },
    },
  ],
};
const headers = {
  'retry-after': '7',
  'x-ping-external-transaction-id': 't-1',
  'correlation-id': 'c-1',
};

describe('an ApiError that was cloned', () => {
  it('is one again, with all that is safe to log', async () => {
    const error = await failWith(JSON.stringify(locked), { status: 400, headers });
    const clone = structuredClone(error);
    expect(clone).not.toBeInstanceOf(ApiError);
    const revived = apiErrorOf(clone);
    expect({ ...revived }).toEqual({ ...error });
    expect(revived?.message).toBe(error.message);
    expect(revived?.requirements).toEqual([{ requirement: 'length', message: '' }]);
    expect(revived?.details).toEqual([
      {
        code: 'INVALID_VALUE',
        target: 'newPassword',
        innerError: {
          unsatisfiedRequirements: ['length'],
          failuresRemaining: 2,
          secondsUntilUnlock: 900,
        },
      },
    ]);
    expect(outcomeOf(clone)).toBe('policy');
  });

  it('keeps the time to wait that the body alone tells, as it does to a page', async () => {
    const retryAfter = '2999-01-01T00:00:00Z';
    const body = { code: 'REQUEST_LIMITED', details: [{ innerError: { retryAfter } }] };
    const date = { date: 'Mon, 31 Dec 2998 23:59:53 GMT' };
    const error = await failWith(JSON.stringify(body), { status: 429, headers: date });
    expect([error.retryAfter, apiErrorOf(structuredClone(error))?.retryAfter]).toEqual([7, 7]);
  });

  it('is the same after another clone', async () => {
    const error = await failWith(JSON.stringify(locked), { status: 400, headers });
    const once = apiErrorOf(structuredClone(error));
    const twice = apiErrorOf(structuredClone(once));
    expect([{ ...twice }, twice?.details]).toEqual([{ ...once }, once?.details]);
  });

  it('comes back without a body, too', async () => {
    const clone = structuredClone(await failWith('<html>', { status: 503, headers }));
    expect(apiErrorOf(clone)).toMatchObject({
      message: '503 The body is not a JSON object.',
      status: 503,
      retryAfter: 7,
    });
    expect(outcomeOf(clone)).toBe('tryLater');
  });

  it.each([{ 'no name': 'x' }, { 'retry-after': '\u0100' }, { 'retry-after': {} }])(
    'does not throw for headers that are none: %j',
    (headers) => {
      const error = apiErrorOf(new Error('x', { cause: { call: { status: 429, headers } } }));
      expect([error?.status, error?.retryAfter]).toEqual([429, undefined]);
    },
  );

  it.each([
    new Error('x'),
    new Error('x', { cause: 'call' }),
    new Error('x', { cause: { call: null } }),
    new Error('x', { cause: { call: { status: '400', headers: {} } } }),
    new Error('x', { cause: { call: { status: 400 } } }),
  ])('is not %o', (error) => {
    expect(apiErrorOf(error)).toBe(undefined);
  });
});
