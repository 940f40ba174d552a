import { describe, expect, it } from 'vitest';
import { ApiError, apiErrorOf, createAuthClient, unwrap } from '../../src/index.ts';
import { ids, recordingFetch } from '../call/recording-fetch.ts';
import { call } from './failing-call.ts';

describe('the error of a result', () => {
  it.each([
    ['', {}],
    [null, { 'content-length': '0' }],
    ['', { 'content-length': '0' }],
  ])('is not taken for success when the body is %j with %j', async (body, headers) => {
    const { data, error } = await call(body, { status: 401, headers });
    expect([data, error]).toEqual([undefined, { message: 'The body is not a JSON object.' }]);
  });

  it('is the body', async () => {
    const { error } = await call('{"code":"NOT_FOUND","message":"m"}', { status: 404 });
    expect(error).toEqual({ code: 'NOT_FOUND', message: 'm' });
  });

  it('leads to the ApiError that unwrap throws', async () => {
    const { error } = await call('{"code":"X","message":"m"}', {
      status: 503,
      headers: { 'retry-after': '7', 'x-ping-external-transaction-id': 't-1' },
    });
    const { status, code, retryAfter, transactionID } = apiErrorOf(error) ?? {};
    expect([status, code, retryAfter, transactionID]).toEqual([503, 'X', 7, 't-1']);
  });

  it('leads nowhere when it is of no client', () => {
    expect([apiErrorOf({ code: 'X' }), apiErrorOf(new Error('x')), apiErrorOf(null)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is absent for a redirect, which is the answer of authorize', async () => {
    const { fetch } = recordingFetch(null, { status: 302, headers: { location: 'https://x' } });
    const redirect = await createAuthClient({ region: 'NA', fetch }).GET(
      '/{environmentID}/as/authorize',
      {
        params: {
          path: { environmentID: ids.environmentID },
          query: { client_id: ids.userID, response_type: 'code' },
        },
      },
    );
    expect([redirect.error, redirect.response.headers.get('location')]).toEqual([
      undefined,
      'https://x',
    ]);
    expect(() => unwrap(redirect)).toThrow(new ApiError(302, undefined));
  });
});
