import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPartial, recordings } from '../../../contract/test/recorded/manifest.ts';
import { ApiError, outcomeOf } from '../../src/index.ts';

const folder = new URL('../../../contract/test/recorded/', import.meta.url);
const failures = recordings.filter((recording) => recording.status >= 400 && !isPartial(recording));

/** Where the client called, which tells wrong credentials from a wrong name. */
const paths: Readonly<Record<string, string>> = {
  checkUsernamePassword: '/{environmentID}/flows/{flowID}#usernamePassword.check',
};

/** What the client makes of a recorded failure. */
function told(file: string): string {
  const recording = failures.find((one) => one.file === file);
  if (!recording) throw new Error(`${file} is no recorded failure.`);
  const body: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const path = paths[recording.operationId] ?? '/x';
  const error = new ApiError(recording.status, body, undefined, { path });
  const { code, requirements, attemptsRemaining } = error;
  const rules = requirements.map(({ requirement, message }) => requirement + (message ? '' : '?'));
  const left = attemptsRemaining === undefined ? [] : [`${attemptsRemaining} left`];
  return [outcomeOf(error), code, ...rules, ...left].join(' ');
}

const expected: Readonly<Record<string, string>> = {
  'check-wrong-password.400.json': 'wrongPassword INVALID_DATA 3 left',
  'password-error-mismatch-with-failures-remaining.json': 'wrongPassword INVALID_DATA 4 left',
  'noted.check-empty-password.400.json': 'invalidInput INVALID_DATA',
  'reset-password-history.400.json': 'policy INVALID_DATA history',
  'create-user-password-policy-repeated.400.json':
    'policy INVALID_DATA minCharacters excludesCommonlyUsed length maxRepeatedCharacters minUniqueCharacters',
  'platform-error-uniqueness.json': 'invalidInput INVALID_DATA',
  'create-user-username-taken.400.json': 'invalidInput INVALID_DATA',
  'documented.invalid-data-no-details.400.json': 'invalidInput INVALID_DATA',
  'documented.invalid-value.400.json': 'invalidInput INVALID_REQUEST',
  'assembled.unauthorized.401.json': 'notAllowed ACCESS_FAILED',
  'assembled.forbidden.403.json': 'notAllowed ACCESS_FAILED',
  'assembled.not-found.404.json': 'notFound NOT_FOUND',
  'assembled.rate-limited.429.json': 'rateLimited REQUEST_LIMITED',
  'assembled.invalid-filter.400.json': 'invalidInput INVALID_REQUEST',
  'noted.wrong-media-type.415.json': 'invalidInput INVALID_REQUEST',
  'flow-error-wrong-credentials-2026.json': 'wrongPassword INVALID_DATA',
  'token-error-invalid-client-credentials.json': 'notAllowed invalid_client',
  'token-error-invalid-scope.json': 'invalidInput invalid_scope',
};

describe('a recorded failure', () => {
  it.each(failures)('is told by code, outcome and what it adds: $file', ({ file }) => {
    expect(told(file)).toBe(expected[file]);
  });
});
