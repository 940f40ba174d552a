import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { instead, nobody, outcome, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/enabled';
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: user, body: { enabled: true }, ...options });

contractTest('platform', 'updateUserEnabled', (when, takes) => {
  when(200, 'the user is to be enabled', () => call(platform, outcome('enabled', {})), {
    enabled: true,
  });
  when(
    200,
    'the user is to be disabled',
    () => call(platform, outcome('disabled', { body: { enabled: false } })),
    { enabled: false },
  );
  when(
    400,
    'the member is missing',
    () => call(platform, instead('enabledRequired', { body: {} })),
    'INVALID_DATA REQUIRED_VALUE enabled',
  );
  when(
    400,
    'the member is no boolean',
    () => call(platform, { body: { enabled: 7 } }),
    'INVALID_DATA INVALID_VALUE enabled',
  );
  when(400, 'the body is not JSON', () => call(platform, malformedBody), 'INVALID_REQUEST');
  takes('enabled', (body) => call(platform, { body }), { enabled: true });
  takes('disabled', (body) => call(platform, { body }), { enabled: false });
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
