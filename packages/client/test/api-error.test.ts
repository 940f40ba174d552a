import { describe, expect, it } from 'vitest';
import {
  ApiError,
  apiErrorOf,
  createDirectoryClient,
  createPlatformClient,
  unwrap,
} from '../src/index.ts';
import { ids, recordingFetch } from './recording-fetch.ts';

const path = { environmentID: ids.environmentID, userID: ids.userID };

async function failWith(body: string | null, init: ResponseInit): Promise<ApiError> {
  const platform = createPlatformClient({
    region: 'NA',
    retry: false,
    fetch: recordingFetch(body, init).fetch,
  });
  const result = await platform.GET('/environments/{environmentID}/users/{userID}/password', {
    params: { path },
  });
  try {
    unwrap(result);
  } catch (error) {
    if (error instanceof ApiError) return error;
  }
  throw new Error('unwrap let a failure pass');
}

describe('unwrap', () => {
  it('returns the data of a success', async () => {
    const { fetch } = recordingFetch('{"link":"https://example.com/reset"}');
    const directory = createDirectoryClient({ region: 'NA', fetch });
    const { link } = unwrap(
      await directory.POST('/directory/users/password-lost', { body: { email: 'a@example.com' } }),
    );
    expect(link).toBe('https://example.com/reset');
  });

  it('returns undefined for a success without a body', async () => {
    const directory = createDirectoryClient({ region: 'NA', fetch: recordingFetch(null).fetch });
    const data = unwrap(
      await directory.POST('/directory/users/password-reset', {
        body: { id: 'u', newPassword: 'n' },
      }),
    );
    expect(data).toBeUndefined();
  });

  it('throws what the vendor reports', async () => {
    const details = [
      { code: 'INVALID_VALUE', target: 'newPassword', message: 'm' },
      { code: 'PASSWORD_LOCKED_OUT', message: 'm' },
    ];
    const body = { id: 'i', code: 'INVALID_DATA', message: 'm', details };
    const error = await failWith(JSON.stringify(body), { status: 400 });
    expect({ ...error }).toEqual({
      name: 'ApiError',
      status: 400,
      code: 'INVALID_DATA',
      id: 'i',
      details,
      requirements: [],
      path: '/environments/{environmentID}/users/{userID}/password',
    });
    expect(error.message).toBe('400 INVALID_DATA (newPassword INVALID_VALUE, PASSWORD_LOCKED_OUT)');
    expect(error.cause).toEqual(body);
  });

  it('reads innererror as innerError', async () => {
    const inner = { unsatisfiedRequirements: ['length'] };
    const detail = { code: 'INVALID_VALUE', target: 'newPassword', message: 'm' };
    const body = {
      code: 'INVALID_DATA',
      message: 'm',
      details: [{ ...detail, innererror: inner }],
    };
    const error = await failWith(JSON.stringify(body), { status: 400 });
    expect(error.details).toEqual([{ ...detail, innerError: inner }]);
  });

  it('keeps codes it does not know', async () => {
    const error = await failWith('{"code":"BRAND_NEW","message":"m"}', { status: 418 });
    expect([error.message, error.code, error.details]).toEqual(['418 BRAND_NEW', 'BRAND_NEW', []]);
  });

  it.each([
    ['text', 'Bad gateway'],
    ['HTML', '<html></html>'],
    ['an empty body', ''],
    ['no body', null],
    ['a truncated body', '{"code":"INV'],
    ['null', 'null'],
    ['a number', '7'],
  ])('is well formed for %s, and drops it', async (_title, body) => {
    const error = await failWith(body, { status: 502 });
    expect([error.message, error.status, error.code, error.details, error.cause]).toEqual([
      '502',
      502,
      undefined,
      [],
      { message: 'The body is not a JSON object.' },
    ]);
  });

  it.each([
    ['details that are no list', { details: {} }],
    ['details that hold no objects', { details: [null, 7] }],
    ['inner errors that are no object', { details: [{ innerError: 'x' }, { innererror: 7 }] }],
    [
      'requirements that are no list',
      { details: [{ innerError: { unsatisfiedRequirements: 7 } }] },
    ],
    ['a list', [1]],
  ])('is well formed for %s', async (_title, body) => {
    const error = await failWith(JSON.stringify(body), { status: 502 });
    expect([error.status, error.requirements, error.attemptsRemaining, error.cause]).toEqual([
      502,
      [],
      undefined,
      body,
    ]);
  });

  it('has the code of an OAuth error', async () => {
    const error = await failWith('{"error":"invalid_grant","error_description":"d"}', {
      status: 400,
    });
    expect([error.code, error.message]).toEqual(['invalid_grant', '400 invalid_grant']);
  });

  it('drops a text that it is made from', () => {
    expect('cause' in new ApiError(502, 'canary')).toBe(false);
  });
});

describe('the error of a result', () => {
  const call = (body: string | null, init: ResponseInit) =>
    createPlatformClient({
      region: 'NA',
      retry: false,
      fetch: recordingFetch(body, init).fetch,
    }).GET('/environments/{environmentID}/users/{userID}/password', { params: { path } });

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
    const redirect = await call(null, { status: 302, headers: { location: 'https://x' } });
    expect([redirect.error, redirect.response.headers.get('location')]).toEqual([
      undefined,
      'https://x',
    ]);
    expect(() => unwrap(redirect)).toThrow(new ApiError(302, undefined));
  });
});

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

  it('is how many attempts and how many seconds are left, 0 included', async () => {
    const { attemptsRemaining, secondsUntilUnlock } = await failed({
      innerError: { attemptsRemaining: 0, secondsUntilUnlock: 900 },
    });
    expect([attemptsRemaining, secondsUntilUnlock]).toEqual([0, 900]);
  });

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
