import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, outcome, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}#account.unlock';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: user, ...options });

contractTest('platform', 'unlockAccount', (when, takes) => {
  when(200, 'no body is sent', () => call(platform, outcome('ok', {})), {
    account: { status: 'OK' },
  });
  takes('empty', (body) => call(platform, { body }), { account: { status: 'OK' } });
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
