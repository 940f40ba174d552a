import { describe, expect, it } from 'vitest';
import { ApiError, createDirectoryClient, createPlatformClient, unwrap } from '../src/index.ts';
import { ids, recordingFetch } from './recording-fetch.ts';

const path = { environmentID: ids.environmentID, userID: ids.userID };

async function failWith(body: string | null, init: ResponseInit): Promise<ApiError> {
  const platform = createPlatformClient({ region: 'NA', fetch: recordingFetch(body, init).fetch });
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
    ['text', 'Bad gateway', 'Bad gateway'],
    ['HTML', '<html></html>', '<html></html>'],
    ['an empty body', '', ''],
    ['a truncated body', '{"code":"INV', '{"code":"INV'],
    ['details that are no list', '{"details":{}}', { details: {} }],
    ['details that hold no objects', '{"details":[null,7]}', { details: [null, 7] }],
    ['null', 'null', null],
  ])('is well formed for %s', async (_title, body, cause) => {
    const error = await failWith(body, { status: 502 });
    expect([error.message, error.status, error.code, error.details, error.cause]).toEqual([
      '502',
      502,
      undefined,
      [],
      cause,
    ]);
  });

  it('throws for an empty body that openapi-fetch reports without an error', async () => {
    const error = await failWith(null, { status: 401, headers: { 'content-length': '0' } });
    expect([error.message, error.cause]).toEqual(['401', undefined]);
  });
});
