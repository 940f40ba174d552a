import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { environment, outcome, platform } from '../../src/target.ts';

const path = '/environments/{environmentID}/users';

const filtered = (filter: string) => ({ params: { ...environment, query: { filter } } });
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, {
    params: { ...environment, query: { filter: 'username eq "user.ok"' } },
    ...options,
  });

contractTest('platform', 'listUsers', (when) => {
  when(200, 'the filter finds a user', () => call(platform), {
    _embedded: { users: [{ username: 'user.ok' }] },
  });
  when(
    200,
    'the filter finds nobody',
    () => call(platform, outcome('none', filtered('username eq "nobody"'))),
    {
      _embedded: { users: [] },
    },
  );
  when(400, 'the filter is empty', () => call(platform, filtered('')), {
    details: [{ code: 'EMPTY_VALUE', target: 'filter' }],
  });
  when(
    400,
    'the filter is malformed',
    () => call(platform, outcome('invalidFilter', filtered('username is "user.ok"'))),
    {
      details: [{ code: 'INVALID_FILTER' }],
    },
  );
  platformRefusals(when, [401, 403, 404], call);
});
