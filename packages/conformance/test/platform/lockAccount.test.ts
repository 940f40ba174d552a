import { expect } from 'vitest';
import { setClock } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, outcome, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}#account.lock';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: user, ...options });

contractTest('platform', 'lockAccount', (when, takes) => {
  when(200, 'no body is sent', () => call(platform, outcome('locked', {})), {
    account: { status: 'LOCKED' },
  });
  when(
    200,
    'the lock ends at a time',
    () => call(platform, outcome('lockedUntil', { body: { unlockAt: '2999-01-01T00:00:00Z' } })),
    { account: { status: 'LOCKED', unlockAt: expect.any(String) } },
  );
  when(
    400,
    'the time is none',
    () => call(platform, { body: { unlockAt: 'tomorrow' } }),
    'INVALID_DATA INVALID_VALUE unlockAt',
  );
  takes('empty', (body) => call(platform, { body }), { account: { status: 'LOCKED' } });
  takes(
    'lockedUntil',
    async (body) => {
      await setClock('2019-01-08T20:18:31.264Z');
      return call(platform, { body });
    },
    { account: { status: 'LOCKED', unlockAt: '2019-01-08T21:18:31.264Z' } },
  );
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
