import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, persona, platform } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}';
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.DELETE(path, { ...persona('user.expiring'), ...options });

contractTest('platform', 'deleteUser', (when) => {
  when(204, 'the user exists', () => call(platform));
  platformRefusals(when, [401, 403, 404], call, nobody);
});
