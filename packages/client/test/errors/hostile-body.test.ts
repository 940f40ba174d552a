import { describe, expect, it } from 'vitest';
import { ApiError, apiErrorOf, createAuthClient } from '../../src/index.ts';
import { ids } from '../call/recording-fetch.ts';
import { failedReset, logged, newPassword, repeating } from './failed-reset.ts';

describe('what was sent stays out of an error that repeats it', () => {
  it.each([
    ['a password', newPassword],
    ['a password that looks like a code', 'HUNTER_TWO'],
    ['a password that looks like a member', 'hunterTwo'],
    ['a password that looks like an identifier', 'c3042000-188f-4bc7-a269-dee1602cf7ae'],
    ['a short password', 'abc'],
    ['a number', '12345678'],
  ])('as %s', async (_title, secret) => {
    const error = await failedReset(repeating(secret), { sent: { newPassword: secret } });
    expect(logged(error)).not.toContain(secret);
    expect(error.message).toBe('400 (INVALID_VALUE, newPassword)');
  });

  it.each([
    ['in capitals', 'hunter-two', 'HUNTER-TWO'],
    ['a recovery code in capitals', 'abcdefgh', 'ABCDEFGH'],
    ['in part', 'HUNTERTWO', 'HUNTER'],
    ['inside of a code', 'HUNTER', 'INVALID_HUNTER'],
    ['as base64', newPassword, btoa(newPassword)],
    ['as it stands in an address', newPassword, encodeURIComponent(`${newPassword}%`)],
  ])('%s', async (_title, sent, repeated) => {
    const error = await failedReset(repeating(repeated), { sent: { newPassword: sent } });
    expect(logged(error)).not.toContain(repeated);
    expect(error.message).toBe('400 (INVALID_VALUE, newPassword)');
  });

  it('as a token, an identifier of the path, or a number', async () => {
    for (const text of ['TOKEN_OF_A_USER', ids.userID])
      expect(
        logged(await failedReset(repeating(text), { token: 'TOKEN_OF_A_USER' })),
      ).not.toContain(text);
    const innerError = { attemptsRemaining: 12345678, secondsUntilUnlock: 12345678 };
    const error = await failedReset(
      { code: 'INVALID_DATA', details: [{ code: 12345678, innerError }] },
      { sent: { newPassword: '12345678' } },
    );
    expect(logged(error)).not.toContain('12345678');
    expect(error.attemptsRemaining).toBe(12345678);
  });

  it('as a cookie, a value of a form or of the query', async () => {
    const auth = createAuthClient({
      region: 'EU',
      fetch: async (request) =>
        Response.json({ error: request.headers.get('x-echo') }, { status: 400 }),
    });
    const call = (echo: string) => ({
      params: {
        path: { environmentID: ids.environmentID },
        query: { client_id: ids.userID, response_type: 'code', login_hint: 'a_login_hint' },
      },
      body: { grant_type: 'client_credentials', client_secret: 'a_client_secret' },
      headers: { 'x-echo': echo, cookie: 'ST=a_session_token; other=a_second_cookie' },
    });
    const errors = [];
    for (const echo of ['a_client_secret', 'a_session_token', 'a_second_cookie'])
      errors.push(
        (await auth.POST('/{environmentID}/as/token', call(echo) as never)).error as unknown,
      );
    const { body: _, ...reading } = call('a_login_hint');
    errors.push((await auth.GET('/{environmentID}/as/authorize', reading as never)).error);
    expect(errors.map((error) => apiErrorOf(error)?.message)).toEqual(['400', '400', '400', '400']);
    expect(errors.map((error) => logged(apiErrorOf(error))).join()).not.toMatch(/a_/);
  });

  it('as the identifier of the call', async () => {
    const headers = {
      'x-ping-external-transaction-id': newPassword,
      'correlation-id': newPassword,
    };
    const error = await failedReset({}, { headers, sent: { newPassword } });
    expect(logged(error)).not.toContain(newPassword);
  });
});

describe('a text of the server stays out of an error', () => {
  const sentence = 'Your passphrase swordfish is wrong';

  it('wherever it stands', async () => {
    expect(logged(await failedReset(repeating(sentence)))).not.toContain('swordfish');
    expect(logged(await failedReset(sentence))).not.toContain('swordfish');
    expect(logged(await failedReset([sentence, { code: sentence }]))).not.toContain('swordfish');
  });

  it('when its body is not that of a call', () => {
    const error = new ApiError(400, repeating(sentence));
    expect([error.message, error.cause]).toEqual([
      '400 (INVALID_VALUE, newPassword)',
      {
        details: [
          { innerError: { unsatisfiedRequirements: ['length'] } },
          { code: 'INVALID_VALUE' },
          { target: 'newPassword' },
        ],
      },
    ]);
    expect(logged(error)).not.toContain('swordfish');
  });

  it('is there for the caller all the same', async () => {
    const { details, requirements, code, id, body } = await failedReset(repeating(sentence));
    expect([code, id, body]).toEqual([sentence, sentence, repeating(sentence)]);
    expect(details).toEqual(repeating(sentence).details);
    expect(requirements).toEqual([
      { requirement: sentence, message: sentence },
      { requirement: 'length', message: sentence },
    ]);
  });

  it('in as many as there are makes no long message', async () => {
    const details = Array.from({ length: 1000 }, () => ({ code: 'A'.repeat(64) }));
    const { message } = await failedReset({ code: 'A'.repeat(65), details });
    expect(message).toBe(`400 (${Array(10).fill('A'.repeat(64)).join(', ')}, …)`);
  });

  it('however often it tells the same makes no long cause', async () => {
    const { cause } = await failedReset({ message: 'The user of the flow. '.repeat(1000) });
    expect(Object(cause).message).toBe('user flow');
  });
});
