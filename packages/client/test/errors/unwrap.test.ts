import { describe, expect, it } from 'vitest';
import { ApiError, createDirectoryClient, unwrap } from '../../src/index.ts';
import { recordingFetch } from '../call/recording-fetch.ts';
import { failWith } from './failing-call.ts';

/** What the cause tells of the call, for clones. */
const call = {
  status: 502,
  path: '/environments/{environmentID}/users/{userID}/password',
  headers: {},
};

describe('unwrap', () => {
  it('returns the data of a success', async () => {
    const { fetch } = recordingFetch('{"link":"https://example.com/reset"}');
    const directory = createDirectoryClient({ region: 'NA', fetch });
    const { link } = unwrap(
      await directory.POST('/directory/users/password-lost', { body: { email: 'a@example.com' } }),
    );
    expect(link).toBe('https://example.com/reset');
  });

  it('takes the promise of a call', async () => {
    const { fetch } = recordingFetch('{"link":"https://example.com/reset"}');
    const body = { email: 'a@example.com' };
    const directory = createDirectoryClient({ region: 'NA', fetch });
    const { link } = await unwrap(directory.requestPasswordReset({ body }));
    expect(link).toBe('https://example.com/reset');
    const refusal = recordingFetch('{"code":"NOT_FOUND"}', { status: 404 });
    const refused = createDirectoryClient({ region: 'NA', fetch: refusal.fetch });
    const thrown = await unwrap(refused.requestPasswordReset({ body })).catch((error) => error);
    expect(thrown).toBeInstanceOf(ApiError);
    expect([thrown.status, thrown.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('returns undefined for a success without a body', async () => {
    const directory = createDirectoryClient({ region: 'NA', fetch: recordingFetch(null).fetch });
    const data = unwrap(
      await directory.POST('/directory/users/password-reset', {
        body: { id: 'u', newPassword: 'n', oldPassword: 'o' },
      }),
    );
    expect(data).toBeUndefined();
  });

  it('throws what the vendor reports', async () => {
    const details = [
      { code: 'INVALID_VALUE', target: 'newPassword', message: 'm' },
      { code: 'PASSWORD_LOCKED_OUT', message: 'm' },
    ];
    const id = '3c9d1f5e-ac2d-44bc-ac0a-a4e8e1dbd52e';
    const body = { id, code: 'INVALID_DATA', message: 'm', details };
    const error = await failWith(JSON.stringify(body), { status: 400 });
    expect({ ...error }).toEqual({
      name: 'ApiError',
      status: 400,
      code: 'INVALID_DATA',
      id,
      path: '/environments/{environmentID}/users/{userID}/password',
    });
    expect(error.message).toBe('400 INVALID_DATA (newPassword INVALID_VALUE, PASSWORD_LOCKED_OUT)');
    expect([error.details, error.requirements, error.body]).toEqual([details, [], body]);
    expect(error.cause).toEqual({
      id,
      code: 'INVALID_DATA',
      details: [{ code: 'INVALID_VALUE', target: 'newPassword' }, { code: 'PASSWORD_LOCKED_OUT' }],
      call: { ...call, status: 400 },
    });
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
      '502 The body is not a JSON object.',
      502,
      undefined,
      [],
      { message: 'The body is not a JSON object.', call },
    ]);
  });

  it.each([
    ['details that are no list', { details: {} }, {}],
    ['details that hold no objects', { details: [null, 7] }, { details: [] }],
    [
      'inner errors that are no object',
      { details: [{ innerError: 'x' }, { innererror: 7 }] },
      { details: [{}, {}] },
    ],
    [
      'requirements that are no list',
      { details: [{ innerError: { unsatisfiedRequirements: 7 } }] },
      { details: [{}] },
    ],
    ['a list', [1], {}],
  ])('is well formed for %s', async (_title, body, cause) => {
    const error = await failWith(JSON.stringify(body), { status: 502 });
    const { status, requirements, attemptsRemaining } = error;
    expect([status, requirements, attemptsRemaining, error.cause, error.body]).toEqual([
      502,
      [],
      undefined,
      { ...cause, call },
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
