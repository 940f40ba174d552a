import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { environment, noPopulation, outcome, platform } from '../../src/target.ts';

const path = '/environments/{environmentID}/populations/{populationID}';
const population = (populationID: string) => ({
  params: { path: { ...environment.path, populationID } },
});
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { ...population('3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34'), ...options });

contractTest('platform', 'readPopulation', (when) => {
  when(200, 'the population has the default policy', () => call(platform, outcome('default', {})), {
    name: 'Default',
    default: true,
  });
  when(
    200,
    'the population has a policy of its own',
    () => call(platform, outcome('guests', population('a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92'))),
    { name: 'Guests', passwordPolicy: { id: '1c2f9f6b-0d55-4b3c-8f1e-2a6d7e9b4c11' } },
  );
  when(
    400,
    'the identifier of the population is no UUID',
    () => call(platform, population('mine')),
    'INVALID_DATA INVALID_VALUE populationID',
  );
  platformRefusals(when, [401, 403, 404], call, noPopulation);
});
