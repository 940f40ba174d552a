import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { nobody, outcome, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/population';
const body = { id: 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92' };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: user, body, ...options });

contractTest('platform', 'updateUserPopulation', (when, takes) => {
  when(200, 'the population exists', () => call(platform, outcome('guests', {})), body);
  when(
    400,
    'the identifier is missing',
    () => call(platform, { body: {} }),
    'INVALID_DATA REQUIRED_VALUE id',
  );
  when(400, 'the body is not JSON', () => call(platform, malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'there is no such population',
    () =>
      call(
        platform,
        outcome('unknownUserPopulation', { body: { id: '00000000-0000-4000-8000-000000000000' } }),
      ),
    'INVALID_DATA INVALID_VALUE id',
  );
  takes('guests', (body) => call(platform, { body }), body);
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
