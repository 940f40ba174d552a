import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, outcome, persona, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.unlock';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: user, ...options });

contractTest('platform', 'unlockPassword', (when, takes) => {
  when(200, 'no body is sent', () => call(platform, outcome('unlocked', persona('user.locked'))), {
    status: 'OK',
  });
  when(
    200,
    'an empty object is sent',
    () => call(platform, { ...persona('user.locked'), body: {} }),
    { status: 'OK' },
  );
  when(
    400,
    'the body has members',
    () => call(platform, { body: { force: true } }),
    'INVALID_DATA INVALID_VALUE force',
  );
  takes('empty', (body) => call(platform, { ...persona('user.locked'), body }), { status: 'OK' });
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
