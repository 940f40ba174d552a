import { expect } from 'vitest';
import { newPassword } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { environment, instead, outcome, platform } from '../../src/target.ts';

const path = '/environments/{environmentID}/users#user.import';
const username = 'bo.tern';
const password = { value: newPassword };
const gateway = {
  id: '0b8c2e5a-6f0e-4a5e-9f46-4a0ef0f2a511',
  type: 'LDAP',
  userType: { id: '9f1d4c1e-77f5-4d8e-9a3b-0f4a6f5d7c22' },
  correlationAttributes: { uid: 'bo.tern' },
};
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: environment, body: { username, password }, ...options });
const create = (body: object) => call(platform, { body });
const withStatus = (status: string) => ({ _embedded: { password: { status } } });

contractTest('platform', 'importUser', (when, takes) => {
  when(201, 'the password meets the policy', () => call(platform, outcome('clearText', {})), {
    username,
    ...withStatus('OK'),
  });
  when(
    201,
    'the password is encoded and has to be changed',
    () =>
      call(
        platform,
        outcome('encoded', {
          body: {
            username,
            password: { value: `{BCRYPT}$2b$10$${'o'.repeat(53)}`, forceChange: true },
          },
        }),
      ),
    withStatus('MUST_CHANGE_PASSWORD'),
  );
  when(
    201,
    'a directory keeps the password',
    () =>
      call(
        platform,
        outcome('gateway', { body: { username, password: { external: { gateway } } } }),
      ),
    withStatus('EXTERNAL'),
  );
  when(
    400,
    'the name is missing',
    () => call(platform, instead('usernameRequired', { body: { password } })),
    'INVALID_DATA REQUIRED_VALUE username',
  );
  when(
    400,
    'the password is empty',
    () => create({ username, password: { value: '' } }),
    'INVALID_DATA EMPTY_VALUE password.value',
  );
  when(400, 'the body is not JSON', () => call(platform, malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the password breaks the policy',
    () =>
      call(
        platform,
        outcome('importedPasswordPolicy', { body: { username, password: { value: 'short' } } }),
      ),
    {
      code: 'INVALID_DATA',
      details: [
        {
          code: 'INVALID_VALUE',
          target: 'password',
          innerError: { unsatisfiedRequirements: expect.arrayContaining(['length']) },
        },
      ],
    },
  );
  when(
    400,
    'the encoded password is none',
    () =>
      call(
        platform,
        outcome('invalidImportEncoding', {
          body: { username, password: { value: '{BCRYPT}garbage' } },
        }),
      ),
    'INVALID_DATA INVALID_VALUE password.value',
  );
  when(
    400,
    'the name is taken',
    () => call(platform, outcome('usernameTaken', { body: { username: 'user.ok', password } })),
    'INVALID_DATA UNIQUENESS_VIOLATION username',
  );
  when(
    400,
    'the e-mail address is none',
    () => call(platform, instead('invalidEmail', { body: { username, password, email: 'none' } })),
    'INVALID_DATA INVALID_VALUE email',
  );
  when(
    400,
    'there is no such population',
    () => {
      const population = { id: '00000000-0000-4000-8000-000000000000' };
      const body = { username, password, population };
      return call(platform, outcome('unknownPopulation', { body }));
    },
    'INVALID_DATA INVALID_VALUE population.id',
  );
  takes('clearText', (body) => call(platform, { body }), withStatus('OK'));
  takes('encoded', (body) => call(platform, { body }), withStatus('MUST_CHANGE_PASSWORD'));
  takes('gateway', (body) => call(platform, { body }), withStatus('EXTERNAL'));
  platformRefusals(when, [401, 403, 404, 415], call);
});
