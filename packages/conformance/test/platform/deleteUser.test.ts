import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, persona, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}';
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.DELETE(path, { ...persona('user.expiring'), ...options });

contractTest('platform', 'deleteUser', (when) => {
  when(204, 'the user exists', () => call(platform));
  when(
    400,
    'an identifier is no UUID',
    () => call(platform, { params: { path: { ...user.path, userID: 'me' } } }),
    { details: [{ code: 'INVALID_VALUE', target: 'userID' }] },
  );
  platformRefusals(when, [401, 403, 404], call, nobody);
});
