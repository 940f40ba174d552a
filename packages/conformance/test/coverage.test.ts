import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actions as auth } from '@ping-password/contract/auth';
import { actions as control } from '@ping-password/contract/control';
import { actions as directory } from '@ping-password/contract/directory';
import { actions as platform } from '@ping-password/contract/platform';
import { describe, expect, it } from 'vitest';
import { responseCheck } from '../src/check-response.ts';
import { codesOf } from '../src/codes-of.ts';

describe('the suite', () => {
  it('has one file per operation', () => {
    const files = globSync('{auth,control,directory,platform}/*.test.ts', {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    });
    const tested = files.map((file) => `${dirname(file)} ${basename(file, '.test.ts')}`);
    const documented = Object.entries({ auth, control, directory, platform }).flatMap(
      ([api, actions]) => Object.keys(actions).map((operationId) => `${api} ${operationId}`),
    );
    expect(tested.sort()).toEqual(documented.sort());
  });
});

describe('the check of a response', () => {
  const check = responseCheck('platform', 'readPassword');
  const hal = { headers: { 'content-type': 'application/hal+json' } };

  it('accepts what the contract documents, with members it does not know', () => {
    const body = { code: 'NOT_FOUND', message: 'm', brandNew: true };
    expect(check.faults(Response.json(body, { status: 404 }), body)).toEqual([]);
  });

  it.each([
    ['a status', new Response('', { status: 418 }), undefined, ['status 418 is not documented']],
    [
      'a media type',
      new Response('{}', { headers: { 'content-type': 'text/json' } }),
      {},
      ['media type text/json is not documented'],
    ],
    [
      'a wrong type',
      new Response('', hal),
      {
        _links: { self: { href: 'https://api.pingone.com/v1' } },
        environment: {},
        user: { id: 7 },
        passwordPolicy: {},
        status: 'OK',
      },
      [
        "/environment must have required property 'id'",
        '/user/id must be string',
        "/passwordPolicy must have required property 'id'",
      ],
    ],
  ])('names %s that is not documented', (_title, response, body, faults) => {
    expect(check.faults(response, body)).toEqual(faults);
  });

  it('misses the target of a redirect', () => {
    const { faults } = responseCheck('auth', 'authorize');
    expect(faults(new Response(null, { status: 302 }), undefined)).toEqual(['Location is missing']);
  });

  it('refuses a body where none is documented', () => {
    const faults = responseCheck('directory', 'resetPassword').faults(new Response('x'), 'x');
    expect(faults).toEqual(['a body is not documented']);
  });

  it('knows the examples of the responses by status and key', () => {
    expect(responseCheck('directory', 'checkPassword').examples).toEqual([
      '400 wrongPassword',
      '401 invalidCredentials',
      '415 unsupportedMediaType',
      '429 rateLimited',
    ]);
  });

  it('knows the examples of the request by key, and no other', () => {
    const check = responseCheck('directory', 'requestPasswordReset');
    expect(check.requests).toEqual(['mail', 'noMail']);
    expect(check.request('noMail')).toEqual({
      email: 'jborder@anywhere.com',
      skipSend: 'enabled',
    });
    expect(() => check.request('lost')).toThrow(
      'requestPasswordReset has no request example lost.',
    );
  });

  it('knows no operation that is not in the contract', () => {
    expect(() => responseCheck('auth', 'dance')).toThrow('The contract has no operation dance.');
  });
});

describe('the codes of a failure', () => {
  it('are its own, and code and target of each detail', () => {
    const details = [{ code: 'REQUIRED_VALUE', target: 'username' }, { code: 'NO_PASSWORD' }];
    expect(codesOf({ code: 'INVALID_DATA', details })).toBe(
      'INVALID_DATA REQUIRED_VALUE username, NO_PASSWORD',
    );
    expect(codesOf({ error: 'invalid_grant' })).toBe('invalid_grant');
  });

  it('are none where there are none', () => {
    expect(codesOf({ message: 'The service is not available.' })).toBe('');
    expect(codesOf(undefined)).toBe('');
  });
});
