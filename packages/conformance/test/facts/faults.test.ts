import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults.ts';

const require = createRequire(import.meta.url);
const text = readFileSync(
  require.resolve('@ping-password/contract/openapi/directory.actions.json'),
  'utf8',
);
const path = '/directory/users/password-lost';

/** The faults of the document with one text in place of another. */
function faultsWith(before: string, after: string): string[] {
  expect(text.split(before).length).toBeGreaterThan(1);
  return faultsOf('directory', JSON.parse(text.replace(before, after)));
}

describe('the facts of an API notice', () => {
  it.each([
    [
      'another path',
      path,
      '/directory/users/password-forgot',
      'requestPasswordReset call lacks: POST /directory/users/password-lost',
    ],
    [
      'another media type',
      'application/x-www-form-urlencoded',
      'application/json',
      'checkPassword body lacks: application/x-www-form-urlencoded',
    ],
    [
      'another enum value',
      '"disabled"\n',
      '"off"\n',
      'PasswordResetRequest skipSend lacks: one of disabled',
    ],
    [
      'another default',
      '"default": "disabled"',
      '"default": "enabled"',
      'PasswordResetRequest skipSend lacks: by default disabled',
    ],
    ['another limit', '"maximum": 1000', '"maximum": 999', 'listUsers query count lacks: to 1000'],
    ['another source', '"E-AUTH"', '"E-READ"', 'checkPassword known lacks: public E-AUTH'],
    [
      'a member that is gone',
      '"skipSend": {',
      '"skip": {',
      'PasswordResetRequest skipSend is missing',
    ],
  ])('%s', (_title, before, after, fault) => {
    expect(faultsWith(before, after)).toContain(fault);
  });

  it('nothing in the document as it is', () => {
    expect(faultsOf('directory', JSON.parse(text))).toEqual([]);
  });
});
