import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { environment, outcome, platform } from '../../src/target.ts';

const path = '/environments/{environmentID}/populations';
const asking = (query: { filter?: string; limit?: number; cursor?: string }) => ({
  params: { ...environment, query },
});
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
  when(200, 'filter is sent without a value', () => call(platform, asking({ filter: '' })), {
    _embedded: { populations: [{ name: 'Default' }, { name: 'Guests' }] },
  });
  when(
    400,
    'the filter compares by an operator that the attribute does not take',
    () => call(platform, outcome('invalidFilter', asking({ filter: 'name co "x"' }))),
    { details: [{ code: 'INVALID_FILTER', target: 'filter' }] },
  );
  when(400, 'the limit is 0', () => call(platform, asking({ limit: 0 })), {
    details: [{ code: 'INVALID_VALUE', target: 'limit' }],
  });
  when(
    400,
    'the cursor is none of this list',
    () => call(platform, outcome('invalidCursor', asking({ cursor: 'nobodyGaveThis' }))),
    { details: [{ code: 'INVALID_VALUE', target: 'cursor' }] },
  );
  platformRefusals(when, [401, 403, 404], call);
});
