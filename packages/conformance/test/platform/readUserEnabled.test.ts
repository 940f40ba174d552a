import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/enabled';
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: user, ...options });

contractTest('platform', 'readUserEnabled', (when) => {
  when(200, 'the user is enabled', () => call(platform), { enabled: true });
  when(
    400,
    'an identifier is no UUID',
    () => call(platform, { params: { path: { ...user.path, userID: 'me' } } }),
    { details: [{ code: 'INVALID_VALUE', target: 'userID' }] },
  );
  platformRefusals(when, [401, 403, 404], call, nobody);
});
