import { ApiError } from '@ping-password/client';
import { describe, expect, test } from 'vitest';
import { explain, missing } from '../src/web/failure.ts';

const fields = {
  currentPassword: { noun: 'your current password' },
  newPassword: { noun: 'a new password' },
  email: { noun: 'an e-mail address', invalid: 'Enter a complete address.' },
};

const invalid = (...details: object[]) =>
  new ApiError(400, { code: 'INVALID_DATA', message: 'Invalid.', id: 'id-1', details });

describe('a fault with a field', () => {
  test("shows the vendor's message at the field", () => {
    const error = invalid({
      code: 'INVALID_VALUE',
      target: 'currentPassword',
      message: 'The current password is not correct.',
    });
    expect(explain(error, { fields })).toEqual({
      fields: { currentPassword: ['The current password is not correct.'] },
    });
  });

  test('shows a sentence per broken rule', () => {
    const error = invalid({
      code: 'INVALID_VALUE',
      target: 'newPassword',
      message: 'Refused.',
      innerError: { unsatisfiedRequirements: ['length', 'history'], length: 'Too short.' },
    });
    expect(explain(error, { fields })).toEqual({
      fields: { newPassword: ['Too short.', 'Choose a password that was not used before.'] },
    });
  });

  test.each(['REQUIRED_VALUE', 'EMPTY_VALUE'])('asks for the value on %s', (code) => {
    const error = invalid({ code, target: 'newPassword', message: 'newPassword is required.' });
    expect(explain(error, { fields })).toEqual({
      fields: { newPassword: ['Enter a new password.'] },
    });
  });

  test("prefers the journey's words for a refused value", () => {
    const error = invalid({ code: 'INVALID_VALUE', target: 'email', message: 'must match format' });
    expect(explain(error, { fields })).toEqual({
      fields: { email: ['Enter a complete address.'] },
    });
  });

  test('stays readable without a message', () => {
    const error = invalid({ code: 'OTHER', target: 'newPassword' });
    expect(explain(error, { fields })).toEqual({
      fields: { newPassword: ['Check a new password.'] },
    });
  });

  test('collects several faults of one field', () => {
    const fault = { code: 'INVALID_VALUE', target: 'newPassword' };
    const error = invalid({ ...fault, message: 'One.' }, { ...fault, message: 'Two.' });
    expect(explain(error, { fields })).toEqual({ fields: { newPassword: ['One.', 'Two.'] } });
  });
});

describe('a fault without a field on screen', () => {
  test.each(['confirmationToken', 'constructor'])('is an alert when it is %s', (target) => {
    const error = invalid({ code: 'INVALID_VALUE', target, message: 'It must not be sent here.' });
    expect(explain(error, { fields })).toEqual({
      fields: {},
      alert: {
        title: 'The request was not taken',
        text: 'It must not be sent here. Ask an administrator for help if this goes on.',
        reference: 'id-1',
      },
    });
  });

  test('is shown beside a fault that has one', () => {
    const error = invalid(
      { code: 'INVALID_VALUE', target: 'newPassword', message: 'One.' },
      { code: 'PASSWORD_TOO_YOUNG', message: 'Two.' },
    );
    expect(explain(error, { fields })).toEqual({
      fields: { newPassword: ['One.'] },
      alert: {
        title: 'The password was changed only recently',
        text: 'Keep it for now and change it later. If it is no longer safe, ask an administrator.',
        reference: 'id-1',
      },
    });
  });

  test.each([
    [
      { secondsUntilUnlock: 900 },
      'Too many attempts failed. Try again in 15 minutes, or ask an administrator for help.',
    ],
    [undefined, 'Too many attempts failed. Ask an administrator to unlock it.'],
  ])('says how a lock ends, given %o', (innerError, text) => {
    const details = [{ code: 'PASSWORD_LOCKED_OUT', message: 'Locked.', innerError }];
    const error = new ApiError(400, { code: 'REQUEST_FAILED', message: 'Failed.', details });
    expect(explain(error, { fields }).alert).toEqual({
      title: 'The password is locked',
      text,
      ...innerError,
    });
  });
});

describe('tries that are left', () => {
  test.each([
    [{ failuresRemaining: 4 }, 'Wrong. 4 tries are left before the lock.'],
    [{ failuresRemaining: 1 }, 'Wrong. One try is left before the lock.'],
    [{ attemptsRemaining: 4 }, 'Wrong. 4 tries are left before the lock.'],
  ])('are told at the field, given %o', (innerError, text) => {
    const detail = { code: 'INVALID_VALUE', target: 'newPassword', message: 'Wrong.' };
    const error = invalid({ ...detail, innerError });
    expect(explain(error, { fields }).fields).toEqual({ newPassword: [text] });
  });

  test.each([
    [{ failuresRemaining: 2 }, 'Check both, then try again. 2 tries are left before the lock.'],
    [undefined, 'Check both, then try again.'],
  ])('are told after a wrong sign-on, given %o', (innerError, text) => {
    const error = invalid({ code: 'INVALID_CREDENTIALS', message: 'No.', innerError });
    const title = 'User name or password is not correct';
    expect(explain(error, { fields }).alert).toEqual({ title, text, reference: 'id-1' });
  });

  test('are not told at the user name, where the recorded answer puts a wrong sign-on', () => {
    const error = invalid({ code: 'INVALID_VALUE', target: 'username', message: 'No.' });
    const form = { username: { noun: 'your user name' } };
    const title = 'User name or password is not correct';
    const text = 'Check both, then try again.';
    expect(explain(error, { fields: form })).toEqual({
      fields: {},
      alert: { title, text, reference: 'id-1' },
    });
  });
});

describe('a failure as a whole', () => {
  test('is no answer when it did not come from the API', () => {
    expect(explain(new TypeError('fetch failed'), { fields })).toEqual({
      fields: {},
      alert: {
        title: 'There was no answer',
        text: 'Check that you are online and that the mock is running, then try again.',
      },
    });
  });

  test.each([
    [401, 'You are signed off'],
    [403, 'You may not do this'],
    [404, 'Nothing was found'],
    [415, 'The portal sent a request that is not understood'],
    [429, 'Too many requests'],
    [500, 'The API has a problem'],
    [502, "The portal's server got no answer"],
  ])('has words for %i', (status, title) => {
    const body = { code: 'X', message: 'Y', details: [{ code: 'LIMIT_EXCEEDED', message: 'Z' }] };
    expect(explain(new ApiError(status, body), { fields }).alert?.title).toBe(title);
  });

  test("uses the journey's words for a status", () => {
    const gone = { title: 'This sign-on has expired', text: 'Sign on again.' };
    const error = new ApiError(404, { code: 'NOT_FOUND', message: 'Gone.', id: 'id-2' });
    expect(explain(error, { fields, alerts: { 404: gone } })).toEqual({
      fields: {},
      alert: { ...gone, reference: 'id-2' },
    });
  });

  test("shows the vendor's message when nothing better is known", () => {
    const error = new ApiError(400, { code: 'REQUEST_FAILED', message: 'It is kept elsewhere.' });
    expect(explain(error, { fields }).alert).toEqual({
      title: 'The request was not taken',
      text: 'It is kept elsewhere. Ask an administrator for help if this goes on.',
    });
  });

  test('takes a request that is not understood as a fault of the portal', () => {
    const error = new ApiError(400, { code: 'INVALID_REQUEST', message: 'Not JSON.' });
    expect(explain(error, { fields }).alert?.text).toBe(
      'This is a fault of the portal, not yours. Tell the people who run it.',
    );
  });

  test.each([undefined, 'Bad gateway', null])('survives the body %o', (body) => {
    expect(explain(new ApiError(400, body), { fields }).alert?.text).toBe(
      'Ask an administrator for help if this goes on.',
    );
  });
});

describe('missing', () => {
  test('asks for every empty field', () => {
    const values = { currentPassword: '', newPassword: '', email: 'a@example.com' };
    expect(missing(values, fields)).toEqual({
      fields: {
        currentPassword: ['Enter your current password.'],
        newPassword: ['Enter a new password.'],
      },
    });
  });

  test('lets an optional field be empty', () => {
    expect(missing({ link: '' }, { link: { noun: 'a link', optional: true } })).toBeUndefined();
  });
});
