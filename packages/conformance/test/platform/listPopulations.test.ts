import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { environment, platform } from '../../src/target.ts';

const path = '/environments/{environmentID}/populations';
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: environment, ...options });

contractTest('platform', 'listPopulations', (when) => {
  when(200, 'the environment has populations', () => call(platform), {
    _embedded: { populations: [{ name: 'Default', default: true }, { name: 'Guests' }] },
    count: 2,
    size: 2,
  });
  when(
    400,
    'an identifier is no UUID',
    () => call(platform, { params: { path: { environmentID: 'mine' } } }),
    { details: [{ code: 'INVALID_VALUE', target: 'environmentID' }] },
  );
  platformRefusals(when, [401, 403, 404], call);
});
