import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type Faults, faultsOf } from './faults.ts';

const require = createRequire(import.meta.url);
const text = readFileSync(
  require.resolve('@ping-password/contract/openapi/directory.actions.json'),
  'utf8',
);
const path = '/directory/users/password-lost';

/** The faults of the document with one text in place of another. */
function faultsWith(before: string, after: string): Faults {
  expect(text.split(before).length).toBeGreaterThan(1);
  return faultsOf('directory', JSON.parse(text.replace(before, after)));
}

describe('the facts of an API notice', () => {
  it.each([
    [
      'another path',
      path,
      '/directory/users/password-forgot',
      'requestPasswordReset call: POST /directory/users/password-lost',
    ],
    [
      'another media type',
      'application/x-www-form-urlencoded',
      'application/json',
      'checkPassword body: application/x-www-form-urlencoded',
    ],
    [
      'another enum value',
      '"disabled"\n',
      '"off"\n',
      'PasswordResetRequest skipSend: one of disabled',
    ],
    ['another limit', '"maximum": 1000', '"maximum": 999', 'listUsers query count: to 1000'],
    ['another source', '"E-AUTH"', '"E-READ"', 'checkPassword known: public E-AUTH'],
    ['a member that is gone', '"skipSend": {', '"skip": {', 'PasswordResetRequest skipSend'],
  ])('%s', (_title, before, after, fault) => {
    expect(faultsWith(before, after).documented).toContain(fault);
  });

  it('what follows from a source', () => {
    const faults = faultsWith('"default": "disabled"', '"default": "enabled"');
    expect(faults.inferred).toEqual(['PasswordResetRequest skipSend: by default disabled']);
  });

  it('what nobody decided', () => {
    const faults = faultsWith('"maximum": 1000', '"maximum": 1000, "default": 100');
    expect(faults.unknown).toEqual(['listUsers query count: by default 100']);
  });

  it('a number in place of an address', () => {
    const typed = (type: string) =>
      `"type": "${type}",\n            "format": "uri",\n            "max`;
    const faults = faultsWith(typed('string'), typed('integer'));
    expect(faults.decided).toEqual(['PasswordResetRequest link: uri']);
  });

  it('what was decided otherwise', () => {
    const faults = faultsWith('"maxLength": 254', '"maxLength": 255');
    expect(faults.decided).toEqual(['PasswordResetRequest email: to 254']);
  });

  it('a source that does not say it', () => {
    const faults = faultsWith('"level": "inferred"', '"level": "public"');
    expect(faults.claimed).toEqual(['resetPassword 400 known: public E-ERR']);
  });

  it('nothing in the document as it is', () => {
    expect(faultsOf('directory', JSON.parse(text))).toEqual({
      documented: [],
      inferred: [],
      decided: [],
      claimed: [],
      unknown: [],
    });
  });
});
