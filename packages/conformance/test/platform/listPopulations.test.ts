import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { environment, instead, outcome, platform } from '../../src/target.ts';

const path = '/environments/{environmentID}/populations';
const asking = (query: { filter?: string; limit?: number; cursor?: string }) => ({
  params: { ...environment, query },
});
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: environment, ...options });

contractTest('platform', 'listPopulations', (when) => {
  when(200, 'the environment has populations', () => call(platform, outcome('populations', {})), {
    _embedded: { populations: [{ name: 'Default', default: true }, { name: 'Guests' }] },
    count: 2,
    size: 2,
  });
  when(200, 'filter is sent without a value', () => call(platform, asking({ filter: '' })), {
    _embedded: { populations: [{ name: 'Default' }, { name: 'Guests' }] },
  });
  when(
    400,
    'the filter compares by an operator that the attribute does not take',
    () => call(platform, outcome('invalidFilter', asking({ filter: 'name co "x"' }))),
    'INVALID_DATA INVALID_FILTER filter',
  );
  when(
    400,
    'the limit is 0',
    () => call(platform, instead('invalidLimit', asking({ limit: 0 }))),
    'INVALID_DATA INVALID_VALUE limit',
  );
  when(
    400,
    'the cursor is none of this list',
    () => call(platform, outcome('invalidCursor', asking({ cursor: 'nobodyGaveThis' }))),
    'INVALID_DATA INVALID_VALUE cursor',
  );
  platformRefusals(when, [401, 403, 404], call);
});
