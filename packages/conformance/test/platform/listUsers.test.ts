import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { environment, instead, outcome, platform } from '../../src/target.ts';

const path = '/environments/{environmentID}/users';

const asking = (query: { filter?: string; limit?: number; cursor?: string }) => ({
  params: { ...environment, query },
});
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, {
    params: { ...environment, query: { filter: 'username eq "user.ok"' } },
    ...options,
  });

contractTest('platform', 'listUsers', (when) => {
  when(200, 'the filter finds a user', () => call(platform, outcome('found', {})), {
    _embedded: { users: [{ username: 'user.ok' }] },
  });
  when(
    200,
    'the filter finds nobody',
    () => call(platform, outcome('none', asking({ filter: 'username eq "nobody"' }))),
    {
      _embedded: { users: [] },
      count: 0,
      size: 0,
    },
  );
  when(
    200,
    'comparisons are joined, in parentheses',
    () =>
      call(
        platform,
        asking({ filter: '(username eq "user.ok" or email sw "nobody") and enabled eq "true"' }),
      ),
    { _embedded: { users: [{ username: 'user.ok' }] } },
  );
  when(
    200,
    'there are more users than fit the page',
    () => call(platform, outcome('page', asking({ limit: 1 }))),
    { _links: { next: {} }, size: 1 },
  );
  when(
    400,
    'the filter is empty',
    () => call(platform, asking({ filter: '' })),
    'INVALID_DATA EMPTY_VALUE filter',
  );
  when(
    400,
    'the filter is malformed',
    () => call(platform, outcome('invalidFilter', asking({ filter: 'username eq "user.ok' }))),
    'INVALID_DATA INVALID_FILTER filter',
  );
  when(
    400,
    'the filter compares by an operator that the attribute does not take',
    () => call(platform, outcome('invalidFilter', asking({ filter: 'enabled co "t"' }))),
    {
      code: 'INVALID_DATA',
      details: [
        {
          code: 'INVALID_FILTER',
          target: 'filter',
          innerError: { supportedOperators: ['eq', 'sw'] },
        },
      ],
    },
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
