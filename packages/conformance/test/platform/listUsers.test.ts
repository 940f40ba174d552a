import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { environment, platform, prefer } from '../../src/target.ts';

const path = '/environments/{environmentID}/users';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, {
    params: { ...environment, query: { filter: 'username eq "user.ok"' } },
    ...options,
  });

contractTest('platform', 'listUsers', (when) => {
  when(200, 'the filter finds a user', () => call(platform), {
    _embedded: { users: [{ username: 'user.ok' }] },
  });
  when(200, 'the filter finds nobody', () => call(platform, prefer('example=none')), {
    _embedded: { users: [] },
  });
  when(
    400,
    'the filter is empty',
    () => call(platform, { params: { ...environment, query: { filter: '' } } }),
    { details: [{ code: 'EMPTY_VALUE', target: 'filter' }] },
  );
  when(400, 'the filter is malformed', () => call(platform, prefer('example=invalidFilter')), {
    details: [{ code: 'INVALID_FILTER' }],
  });
  platformRefusals(when, [401, 403, 404, 429], call);
});
