import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { instead, nobody, outcome, persona, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.setGateway';
const body = { id: '0b8c2e5a-6f0e-4a5e-9f46-4a0ef0f2a511', type: 'LDAP' };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: user, body, ...options });

contractTest('platform', 'setPasswordGateway', (when, takes) => {
  when(200, 'a gateway is set', () => call(platform, outcome('gateway', {})), {
    status: 'EXTERNAL',
  });
  when(
    200,
    'the gateway is taken away',
    () => call(platform, outcome('removed', { ...persona('user.gateway'), body: {} })),
    { status: 'NO_PASSWORD' },
  );
  when(
    400,
    'the identifier of the gateway is none',
    () => call(platform, instead('invalidGateway', { body: { ...body, id: 'ldap' } })),
    'INVALID_DATA INVALID_VALUE id',
  );
  when(400, 'the body is not JSON', () => call(platform, malformedBody), 'INVALID_REQUEST');
  takes('gateway', (body) => call(platform, { body }), { status: 'EXTERNAL' });
  takes('removed', (body) => call(platform, { ...persona('user.gateway'), body }), {
    status: 'NO_PASSWORD',
  });
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
