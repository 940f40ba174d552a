import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/index.ts';
import { failedReset } from './failed-reset.ts';

describe('what the contract knows is told', () => {
  const detail = {
    code: 'BRAND_NEW_FAULT',
    target: 'external.gateway.id',
    message: 'm',
    innerError: { unsatisfiedRequirements: ['length', 'brandNewRule'], length: 'm' },
  };
  const body = { id: '3c9d1f5e-ac2d-44bc-ac0a-a4e8e1dbd52e', code: 'BRAND_NEW', message: 'm' };

  it('by message, cause and log, codes that are new among them', async () => {
    const headers = {
      'correlation-id': '0000aaaa-1111-4222-8333-44445555bbbb',
      'x-ping-external-transaction-id': 't-1',
    };
    const error = await failedReset({ ...body, details: [detail] }, { headers });
    expect(error.message).toBe('400 BRAND_NEW (external.gateway.id BRAND_NEW_FAULT)');
    expect(error.cause).toEqual({
      id: body.id,
      code: 'BRAND_NEW',
      details: [
        {
          code: 'BRAND_NEW_FAULT',
          target: 'external.gateway.id',
          innerError: { unsatisfiedRequirements: ['length', 'brandNewRule'] },
        },
      ],
      call: {
        status: 400,
        path: '/environments/{environmentID}/users/{userID}/password#password.reset',
        headers,
      },
    });
    expect({ ...error }).toEqual({
      name: 'ApiError',
      status: 400,
      code: 'BRAND_NEW',
      id: body.id,
      transactionID: 't-1',
      correlationID: '0000aaaa-1111-4222-8333-44445555bbbb',
      path: '/environments/{environmentID}/users/{userID}/password#password.reset',
    });
  });

  it.each(['users.0.username', 'client_id', 'faults.12.milliseconds', 'userID'])(
    'as the target %s',
    async (target) => {
      const error = await failedReset({ details: [{ code: 'X', target }] });
      expect(error.message).toBe(`400 (${target} X)`);
    },
  );

  it('and means what it means, also where it is kept from the log', async () => {
    const details = [{ code: 'INVALID_VALUE', target: 'password', message: 'm' }];
    const error = await failedReset(
      { code: 'INVALID_DATA', details },
      { sent: { newPassword: 'password' } },
    );
    expect([error.message, outcomeOf(error)]).toEqual([
      '400 INVALID_DATA (INVALID_VALUE)',
      'wrongPassword',
    ]);
    const taken = await failedReset(
      { code: 'REQUEST_LIMITED' },
      { sent: { newPassword: 'REQUEST_LIMITED' } },
    );
    expect([taken.message, taken.code, outcomeOf(taken)]).toEqual([
      '400',
      'REQUEST_LIMITED',
      'rateLimited',
    ]);
  });
});
