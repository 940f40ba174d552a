import { expect, it } from 'vitest';
import type { JournalEntry } from '../../src/inspector/control.ts';
import { curlOf } from '../../src/inspector/curl.ts';

const entry: JournalEntry = {
  id: 1,
  at: '2026-01-01T00:00:00.000Z',
  api: 'platform',
  operationId: 'resetPassword',
  method: 'PUT',
  path: '/platform/v1/environments/{environmentID}/users/{userID}/password',
  status: 200,
  actor: { kind: 'user', id: 'u' },
  rule: 'changed by the user',
  milliseconds: 1,
  request: {
    url: '/platform/v1/environments/e/users/u/password',
    contentType: 'application/vnd.pingidentity.password.reset+json',
    members: ['currentPassword', 'newPassword'],
  },
};
const origin = 'http://127.0.0.1:4010';

it('repeats a call with stars for its secrets', () => {
  expect(curlOf(entry, origin)).toBe(
    [
      "curl -X PUT 'http://127.0.0.1:4010/platform/v1/environments/e/users/u/password'",
      "-H 'Authorization: Bearer ***'",
      "-H 'Content-Type: application/vnd.pingidentity.password.reset+json'",
      '-d \'{"currentPassword":"***","newPassword":"***"}\'',
    ].join(' \\\n  '),
  );
});

it('writes a form, and the account of a directory', () => {
  const request = {
    url: '/auth/e/as/token',
    contentType: 'application/x-www-form-urlencoded',
    members: ['grant_type'],
  };
  const actor = { kind: 'directory', id: 'sandbox-directory' } as const;
  expect(curlOf({ ...entry, api: 'auth', method: 'POST', actor, request }, origin)).toBe(
    [
      "curl -X POST 'http://127.0.0.1:4010/auth/e/as/token'",
      "-u 'sandbox-directory:***'",
      "-H 'Content-Type: application/x-www-form-urlencoded'",
      "--data-urlencode 'grant_type=***'",
    ].join(' \\\n  '),
  );
});

it('leaves no quote open', () => {
  const request = { url: "/auth/e/it's" };
  const actor = { kind: 'anonymous' } as const;
  expect(curlOf({ ...entry, api: 'auth', method: 'GET', actor, request }, origin)).toBe(
    "curl 'http://127.0.0.1:4010/auth/e/it'\\''s'",
  );
});
