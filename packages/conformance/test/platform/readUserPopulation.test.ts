import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/population';
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: user, ...options });

contractTest('platform', 'readUserPopulation', (when) => {
  when(200, 'the user belongs to the default population', () => call(platform), {
    id: '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34',
  });
  when(
    400,
    'an identifier is no UUID',
    () => call(platform, { params: { path: { ...user.path, userID: 'me' } } }),
    { details: [{ code: 'INVALID_VALUE', target: 'userID' }] },
  );
  platformRefusals(when, [401, 403, 404], call, nobody);
});
