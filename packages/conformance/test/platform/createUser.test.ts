import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { environment, instead, outcome, platform } from '../../src/target.ts';

const path = '/environments/{environmentID}/users';
const username = 'bo.tern';
const address = { locality: 'Quillford', region: 'BC', postalCode: '12345', countryCode: 'CA' };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: environment, body: { username }, ...options });
const create = (body: object) => call(platform, { body });

contractTest('platform', 'createUser', (when, takes) => {
  when(201, 'there is a name, and nothing else', () => call(platform, outcome('minimal', {})), {
    username,
    enabled: true,
    account: { canAuthenticate: true, status: 'OK' },
    population: { id: expect.any(String) },
    _embedded: { password: { status: 'NO_PASSWORD' } },
  });
  when(
    201,
    'the whole person is told',
    () =>
      call(
        platform,
        outcome('complete', {
          body: { username, email: 'bo.tern@example.com', name: { given: 'Bo' }, address },
        }),
      ),
    { email: 'bo.tern@example.com', name: { given: 'Bo' }, address },
  );
  when(
    400,
    'the name is missing',
    () => call(platform, instead('usernameRequired', { body: {} })),
    'INVALID_DATA REQUIRED_VALUE username',
  );
  when(
    400,
    'the name is empty',
    () => create({ username: '' }),
    'INVALID_DATA EMPTY_VALUE username',
  );
  when(
    400,
    'the name is too long',
    () => create({ username: 'n'.repeat(129) }),
    'INVALID_DATA INVALID_VALUE username',
  );
  when(
    400,
    'the e-mail address is none',
    () => call(platform, instead('invalidEmail', { body: { username, email: 'bo.tern' } })),
    'INVALID_DATA INVALID_VALUE email',
  );
  when(400, 'the body is not JSON', () => call(platform, malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the name is taken, in other letters',
    () => call(platform, outcome('usernameTaken', { body: { username: 'USER.OK' } })),
    'INVALID_DATA UNIQUENESS_VIOLATION username',
  );
  when(
    400,
    'there is no such population',
    () =>
      call(
        platform,
        outcome('unknownPopulation', {
          body: { username, population: { id: '00000000-0000-4000-8000-000000000000' } },
        }),
      ),
    'INVALID_DATA INVALID_VALUE population.id',
  );
  takes('minimal', (body) => call(platform, { body }), { enabled: true });
  takes('complete', (body) => call(platform, { body }), { username, address });
  platformRefusals(when, [401, 403, 404, 415], call);
});
