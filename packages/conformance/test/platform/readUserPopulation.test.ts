import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, outcome, platform, user, world } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/population';
const guests = 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92';
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: user, ...options });

contractTest('platform', 'readUserPopulation', (when) => {
  when(
    200,
    'the user belongs to the default population',
    () => call(platform, outcome('default', {})),
    { id: '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34' },
  );
  when(
    200,
    'the user belongs to the guests',
    async () => {
      if (world) await platform.PUT(path, { params: user, body: { id: guests } });
      return call(platform, outcome('guests', {}));
    },
    { id: guests },
  );
  platformRefusals(when, [401, 403, 404], call, nobody);
});
