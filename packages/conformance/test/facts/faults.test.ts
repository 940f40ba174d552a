import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { decisionFaults, factFaults } from './faults.ts';

const require = createRequire(import.meta.url);
const text = readFileSync(
  require.resolve('@ping-password/contract/openapi/directory.actions.json'),
  'utf8',
);
const path = '/directory/users/password-lost';

/** The faults of the document with one text in place of another. */
function faultsWith(before: string, after: string): string[] {
  expect(text.split(before).length).toBeGreaterThan(1);
  const document = JSON.parse(text.replace(before, after));
  return [...factFaults('directory', document), ...decisionFaults('directory', document)];
}

describe('the facts of an API notice', () => {
  it.each([
    [
      'another path',
      path,
      '/directory/users/password-forgot',
      'lacks requestPasswordReset call: POST /directory/users/password-lost',
    ],
    [
      'another media type',
      'application/x-www-form-urlencoded',
      'application/json',
      'lacks checkPassword body: application/x-www-form-urlencoded',
    ],
    [
      'another enum value',
      '"disabled"\n',
      '"off"\n',
      'lacks PasswordResetRequest skipSend: one of disabled',
    ],
    [
      'another default',
      '"default": "disabled"',
      '"default": "enabled"',
      'lacks PasswordResetRequest skipSend: by default disabled',
    ],
    ['another limit', '"maximum": 1000', '"maximum": 999', 'lacks listUsers query count: to 1000'],
    ['another source', '"E-AUTH"', '"E-READ"', 'lacks checkPassword known: public E-AUTH'],
    ['a member that is gone', '"skipSend": {', '"skip": {', 'lacks PasswordResetRequest skipSend'],
  ])('%s', (_title, before, after, fault) => {
    expect(faultsWith(before, after)).toContain(fault);
  });

  it('what nobody decided', () => {
    const faults = faultsWith('"maximum": 1000', '"maximum": 1000, "default": 100');
    expect(faults).toEqual(['has listUsers query count: by default 100']);
  });

  it('nothing in the document as it is', () => {
    expect(factFaults('directory', JSON.parse(text))).toEqual([]);
  });
});
