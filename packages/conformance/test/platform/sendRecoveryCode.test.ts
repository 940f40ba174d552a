import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, outcome, persona, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.sendRecoveryCode';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: user, ...options });

contractTest('platform', 'sendRecoveryCode', (when, takes) => {
  when(200, 'no body is sent', () => call(platform, outcome('sent', {})), { status: 'OK' });
  when(200, 'an empty object is sent', () => call(platform, { body: {} }), { status: 'OK' });
  when(
    400,
    'the body has members',
    () => call(platform, { body: { force: true } }),
    'INVALID_DATA INVALID_VALUE force',
  );
  when(
    400,
    'the account cannot be used',
    () => call(platform, outcome('accountNotUsable', persona('user.disabled'))),
    'REQUEST_FAILED ACCOUNT_NOT_USABLE',
  );
  when(
    400,
    'the user has no password',
    () => call(platform, outcome('noPassword', persona('user.nopassword'))),
    'REQUEST_FAILED NO_PASSWORD',
  );
  when(
    400,
    'the password is locked',
    () => call(platform, outcome('lockedOut', persona('user.locked'))),
    'REQUEST_FAILED PASSWORD_LOCKED_OUT',
  );
  takes('empty', (body) => call(platform, { body }), { status: 'OK' });
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
