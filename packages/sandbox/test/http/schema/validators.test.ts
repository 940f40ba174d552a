import { describe, expect, it } from 'vitest';
import { createValidatorRegistry } from '../../../src/http/schema/validators.ts';
import { routeOf } from '../contract.ts';

const validatorsOf = createValidatorRegistry();
const reset = validatorsOf(routeOf('platform', 'resetPassword'));
const set = validatorsOf(routeOf('platform', 'setPassword'));
const directoryReset = validatorsOf(routeOf('directory', 'resetPassword'));
const advance = validatorsOf(routeOf('control', 'advanceClock'));
const lost = validatorsOf(routeOf('directory', 'requestPasswordReset'));

describe('request body', () => {
  it.each([{ currentPassword: 'a', newPassword: 'b' }, { newPassword: 'b' }])(
    'accepts either form of a reset, %o',
    (body) => {
      expect(reset.body(body)).toEqual([]);
    },
  );

  it('names missing members before members that do not belong', () => {
    expect(reset.body({ value: 'x' })).toEqual([
      { code: 'REQUIRED_VALUE', target: 'newPassword', message: 'newPassword is required.' },
      { code: 'INVALID_VALUE', target: 'value', message: 'value is not a member of this request.' },
    ]);
  });

  it('reports the form that comes closest', () => {
    expect(reset.body({ currentPassword: 'a' })).toEqual([
      { code: 'REQUIRED_VALUE', target: 'newPassword', message: 'newPassword is required.' },
    ]);
  });

  it('reports an empty member', () => {
    expect(reset.body({ currentPassword: '', newPassword: 'b' })).toEqual([
      {
        code: 'EMPTY_VALUE',
        target: 'currentPassword',
        message: 'currentPassword must not be empty.',
      },
    ]);
  });

  it('shows how a member is written instead of its pattern', () => {
    expect(advance.body({ by: '15 minutes' })).toEqual([
      { code: 'INVALID_VALUE', target: 'by', message: 'by must be written like PT15M.' },
    ]);
  });

  it('reports a member of the wrong type with its path', () => {
    expect(set.body({ value: 'x', external: { gateway: { id: 7 } } })).toEqual([
      {
        code: 'INVALID_VALUE',
        target: 'external.gateway.id',
        message: 'external.gateway.id must be string.',
      },
    ]);
  });

  it.each([[[]], ['text'], [7], [null]])('reports a body that is no object, %o', (body) => {
    expect(set.body(body)).toEqual([
      { code: 'INVALID_VALUE', message: 'The body must be object.' },
    ]);
  });

  it('refuses the old password and the token together', () => {
    expect(
      directoryReset.body({ id: 'u', newPassword: 'n', oldPassword: 'o', confirmationToken: 't' }),
    ).toEqual([
      {
        code: 'INVALID_VALUE',
        target: 'confirmationToken',
        message: 'confirmationToken must not be sent here.',
      },
    ]);
  });

  it('lists the values of an enum', () => {
    expect(lost.body({ email: 'a@example.com', skipSend: true })).toContainEqual({
      code: 'INVALID_VALUE',
      target: 'skipSend',
      message: 'skipSend must be string.',
    });
    expect(lost.body({ email: 'a@example.com', skipSend: 'yes' })).toEqual([
      {
        code: 'INVALID_VALUE',
        target: 'skipSend',
        message: 'skipSend must be one of enabled, disabled.',
      },
    ]);
  });

  it('never repeats a value that was sent', () => {
    const faults = [
      reset.body({ newPassword: 7, canary: 'canary-value' }),
      lost.body({ email: 'canary-value' }),
    ];
    expect(JSON.stringify(faults)).not.toContain('canary-value');
  });
});

describe('parameters', () => {
  it('refuses an identifier that is no UUID', () => {
    const path = { environmentID: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6', userID: 'me' };
    expect(reset.parameters({ path, query: {}, header: {} })).toEqual([
      { code: 'INVALID_VALUE', target: 'userID', message: 'userID must match format "uuid".' },
    ]);
  });

  it('finds a header whatever the case of its name', () => {
    const path = {
      environmentID: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6',
      userID: 'c3042000-188f-4bc7-a269-dee1602cf7af',
    };
    const header = { 'x-ping-external-session-id': 'x'.repeat(101) };
    expect(reset.parameters({ path, query: {}, header })).toEqual([
      {
        code: 'INVALID_VALUE',
        target: 'X-Ping-External-Session-ID',
        message: 'X-Ping-External-Session-ID must NOT have more than 100 characters.',
      },
    ]);
  });

  it('names a parameter that is missing', () => {
    const path = { environmentID: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6' };
    expect(reset.parameters({ path, query: {}, header: {} })).toEqual([
      { code: 'REQUIRED_VALUE', target: 'userID', message: 'userID is required.' },
    ]);
  });
});

describe('response', () => {
  it('accepts what the contract documents', () => {
    expect(set.response(404, 'application/json', { code: 'NOT_FOUND', message: 'm' })).toEqual([]);
    expect(directoryReset.response(200, '', undefined)).toEqual([]);
  });

  it('names a status, a media type or a member that is not documented', () => {
    expect(set.response(418, 'application/json', {})).toEqual(['status 418 is not documented']);
    expect(set.response(404, 'text/html', '')).toEqual(['media type text/html is not documented']);
    expect(set.response(404, 'application/json', { code: 'NOT_FOUND' })).toEqual([
      'message is required.',
    ]);
    expect(directoryReset.response(200, 'application/json', {})).toEqual([
      'media type application/json is not documented',
    ]);
  });
});
