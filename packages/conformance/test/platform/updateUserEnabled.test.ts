import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { nobody, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/enabled';
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: user, body: { enabled: true }, ...options });

contractTest('platform', 'updateUserEnabled', (when) => {
  when(200, 'the user is to be enabled', () => call(platform), { enabled: true });
  when(200, 'the user is to be disabled', () => call(platform, { body: { enabled: false } }), {
    enabled: false,
  });
  when(400, 'the member is missing', () => call(platform, { body: {} }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'enabled' }],
  });
  when(400, 'the member is no boolean', () => call(platform, { body: { enabled: 7 } }), {
    details: [{ code: 'INVALID_VALUE', target: 'enabled' }],
  });
  when(400, 'the body is not JSON', () => call(platform, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  when(
    400,
    'an identifier is no UUID',
    () => call(platform, { params: { path: { ...user.path, userID: 'me' } } }),
    { details: [{ code: 'INVALID_VALUE', target: 'userID' }] },
  );
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
