import { describe, expect, it } from 'vitest';
import { type CaseRequest, checkRequest } from '../../src/live/cases/guard.ts';

const own = '11111111-1111-4111-8111-111111111111';
const other = '22222222-2222-4222-8222-222222222222';
const nobody = '00000000-0000-4000-8000-000000000000';
const environment = '/environments/33333333-3333-4333-8333-333333333333';

const request = (changes: Partial<CaseRequest>): CaseRequest => ({
  ...{ api: 'platform', method: 'GET', path: environment, mediaType: 'application/json' },
  ...{ body: '', isAuthorized: true },
  ...changes,
});

/** Why a request is not sent; nothing where it is. */
function refusal(changes: Partial<CaseRequest>): string | undefined {
  const isKnown = (id: string) => id !== '44444444-4444-4444-8444-444444444444';
  try {
    checkRequest(request(changes), (id) => id === own, isKnown);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const vendor = 'application/vnd.pingidentity.';
const sendCode = `${vendor}password.sendRecoveryCode+json`;

describe('a request of a case is sent', () => {
  it.each<[string, Partial<CaseRequest>]>([
    ['that changes a user of the run', { method: 'PUT', path: `${environment}/users/${own}` }],
    ['that changes nobody', { method: 'DELETE', path: `${environment}/users/${nobody}` }],
    ['whose identifier is none', { method: 'DELETE', path: `${environment}/users/mine` }],
    ['that reads a policy', { path: `${environment}/passwordPolicies/${other}` }],
    ['that lists by a filter', { path: `${environment}/users?filter=username+eq+"a"` }],
    [
      'that has no mail sent, since nobody is the user',
      { method: 'POST', path: `${environment}/users/${nobody}/password`, mediaType: sendCode },
    ],
    [
      'without credentials',
      {
        ...{ method: 'POST', path: `${environment}/users/${own}/password` },
        ...{ mediaType: sendCode, isAuthorized: false },
      },
    ],
  ])('%s', (_what, changes) => {
    expect(refusal(changes)).toBe(undefined);
  });
});

describe('a request of a case is not sent', () => {
  const policies = `${environment}/passwordPolicies`;
  it.each<[string, Partial<CaseRequest>, string]>([
    [
      'that changes a user of the environment',
      { method: 'PUT', path: `${environment}/users/${other}` },
      'It would change what the run has not created.',
    ],
    [
      'that deletes a policy of the environment',
      { method: 'DELETE', path: `${policies}/${other}` },
      'It would change what the run has not created.',
    ],
    [
      'that makes a policy the default one',
      { method: 'POST', path: policies, body: '{"name":"a","default":true}' },
      'It would change the default password policy.',
    ],
    [
      'that has a code mailed',
      { method: 'POST', path: `${environment}/users/${own}/password`, mediaType: sendCode },
      'It has a mail sent.',
    ],
    [
      'that has the new user verify the address',
      {
        ...{ method: 'POST', path: `${environment}/users` },
        body: '{"lifecycle":{"status":"VERIFICATION_REQUIRED"}}',
      },
      'It has a mail sent.',
    ],
    [
      'that has a flow mail a code',
      { api: 'auth', method: 'POST', path: '/flows', mediaType: `${vendor}password.forgot+json` },
      'It has a mail sent.',
    ],
    [
      'that names what nobody has told of',
      { method: 'POST', body: '{"id":"44444444-4444-4444-8444-444444444444"}' },
      'It names what the sandbox has and the environment does not.',
    ],
    [
      'that lists every user',
      { path: `${environment}/users?limit=1` },
      'It depends on the users of the environment.',
    ],
    [
      'that has the credentials of the Directory',
      { api: 'directory', path: '/directory/user' },
      'The kit changes no user of a Directory.',
    ],
  ])('%s', (_what, changes, why) => {
    expect(refusal(changes)).toBe(why);
  });
});
