import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, outcome, persona, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/enabled';
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: user, ...options });

contractTest('platform', 'readUserEnabled', (when) => {
  when(200, 'the user is enabled', () => call(platform, outcome('enabled', {})), { enabled: true });
  when(
    200,
    'the user is disabled',
    () => call(platform, outcome('disabled', persona('user.disabled'))),
    { enabled: false },
  );
  platformRefusals(when, [401, 403, 404], call, nobody);
});
