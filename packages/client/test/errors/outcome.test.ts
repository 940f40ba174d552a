import { describe, expect, it } from 'vitest';
import { ApiError, outcomeOf } from '../../src/index.ts';

/** An object that lets nobody read its members. */
const throwing = (object: object) =>
  new Proxy(object, {
    get() {
      throw new Error('The getter failed.');
    },
  });

describe('outcomeOf', () => {
  const answer = (status: number, body: object, path = '/x') =>
    outcomeOf(new ApiError(status, body, undefined, { path }));
  const flow = '/{environmentID}/flows/{flowID}';

  it.each([
    ['a broken connection of Node', new TypeError('fetch failed'), 'tryLater'],
    ['a broken connection of Chromium', new TypeError('Failed to fetch'), 'tryLater'],
    ['a broken connection of Firefox', new TypeError('NetworkError when x'), 'tryLater'],
    ['a broken connection of Safari', new TypeError('Load failed'), 'tryLater'],
    ['a system error', Object.assign(new Error('x'), { code: 'ECONNRESET' }), 'tryLater'],
    ['an error of Bun', Object.assign(new Error('x'), { code: 'ConnectionRefused' }), 'tryLater'],
    ['a timeout', new DOMException('', 'TimeoutError'), 'tryLater'],
    ['an abort', new DOMException('', 'AbortError'), 'aborted'],
    ['an error of the own code', new TypeError('x is undefined'), 'unexpected'],
    [
      'an own error with a code',
      Object.assign(new Error('x'), { code: 'E_SESSION' }),
      'unexpected',
    ],
    ['another system error', Object.assign(new Error('x'), { code: 'ENOENT' }), 'unexpected'],
    ['an error with a number', Object.assign(new Error('x'), { code: 20 }), 'unexpected'],
    ['another error', new RangeError('x'), 'unexpected'],
    ['nothing', undefined, 'unexpected'],
    ['what throws when it is looked at', throwing({}), 'unexpected'],
    ['an error that throws when it is looked at', throwing(new Error('x')), 'unexpected'],
    ['text', 'boom', 'unexpected'],
    ['a body that was stored', { code: 'REQUEST_LIMITED' }, 'rateLimited'],
    ['a code that is no vendor code', { code: 'constructor' }, 'unexpected'],
    ['an unreadable success', new ApiError(200, undefined), 'unexpected'],
  ])('of %s', (_title, error, outcome) => {
    expect(outcomeOf(error)).toBe(outcome);
  });

  it.each([
    [502, 'tryLater'],
    [503, 'tryLater'],
    [504, 'tryLater'],
    [500, 'tryLater'],
    [401, 'notAllowed'],
    [403, 'notAllowed'],
    [400, 'invalidInput'],
    [404, 'notFound'],
    [415, 'invalidInput'],
    [418, 'unexpected'],
    [429, 'rateLimited'],
  ])('of a %i without a code is %s', (status, outcome) => {
    expect(answer(status, {})).toBe(outcome);
  });

  it('of a missing flow needs no message', () => {
    expect(answer(404, {}, flow)).toBe('flowExpired');
    expect(answer(404, { code: 'NOT_FOUND', message: 'No such user.' }, flow)).toBe('notFound');
  });

  it('of a code without tries left is codeDead', () => {
    const detail = { code: 'INVALID_VALUE', target: 'recoveryCode', message: 'm' };
    const innerError = { attemptsRemaining: 0 };
    expect(answer(400, { details: [{ ...detail, innerError }] })).toBe('codeDead');
    expect(answer(400, { details: [detail] })).toBe('codeWrong');
  });

  it.each([
    ['INVALID_VALUE', `${flow}#usernamePassword.check`, 'wrongPassword'],
    ['INVALID_CREDENTIALS', `${flow}#usernamePassword.check`, 'wrongPassword'],
    ['INVALID_VALUE', undefined, 'wrongPassword'],
    ['INVALID_VALUE', `${flow}#user.lookup`, 'invalidInput'],
    ['UNIQUENESS_VIOLATION', `${flow}#usernamePassword.check`, 'invalidInput'],
  ])('of %s at the user name, from %s, is %s', (code, path, outcome) => {
    const body = { code: 'INVALID_DATA', details: [{ code, target: 'username', message: 'm' }] };
    const error = new ApiError(400, body, undefined, path === undefined ? {} : { path });
    expect(outcomeOf(error)).toBe(outcome);
  });

  it('looks past a detail that means nothing', () => {
    const details = [
      { code: 'NEW', message: 'm' },
      { code: 'PASSWORD_TOO_YOUNG', message: 'm' },
    ];
    expect(answer(400, { details })).toBe('tooYoung');
  });
});
