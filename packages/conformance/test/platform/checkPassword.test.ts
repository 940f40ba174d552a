import { currentPassword, repeatedly } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import {
  instead,
  nobody,
  outcome,
  ownPlatform,
  persona,
  platform,
  user,
} from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.check';
const body = { password: currentPassword };
const wrong = { body: { password: 'Fake-Wrong-99!' } };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: user, body, ...options });

contractTest('platform', 'checkPassword', (when, takes) => {
  when(200, 'the password is right', () => call(platform, outcome('ok', {})), { status: 'OK' });
  when(200, 'the user checks the own password', () => call(ownPlatform), { status: 'OK' });
  when(
    200,
    'the password is right and temporary',
    () => call(platform, outcome('mustChange', persona('user.mustchange'))),
    { status: 'MUST_CHANGE_PASSWORD' },
  );
  when(
    200,
    'the password is right and has expired',
    () => call(platform, outcome('expired', persona('user.expired'))),
    { status: 'PASSWORD_EXPIRED' },
  );
  when(
    400,
    'the password is empty',
    () => call(platform, instead('emptyPassword', { body: { password: '' } })),
    'INVALID_DATA EMPTY_VALUE password',
  );
  when(400, 'the body is not JSON', () => call(platform, malformedBody), 'INVALID_REQUEST');
  when(400, 'the password is wrong', () => call(platform, outcome('wrongPassword', wrong)), {
    code: 'INVALID_DATA',
    details: [{ code: 'INVALID_VALUE', target: 'password', innerError: { failuresRemaining: 4 } }],
  });
  when(
    400,
    'the same password is wrong again, which counts once',
    async () => {
      await repeatedly(4, () => call(platform, wrong));
      return call(platform, outcome('wrongPassword', wrong));
    },
    {
      code: 'INVALID_DATA',
      details: [
        { code: 'INVALID_VALUE', target: 'password', innerError: { failuresRemaining: 4 } },
      ],
    },
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
  when(
    400,
    'the fifth wrong password locks',
    async () => {
      const another = (time: number) => ({ body: { password: `wrong ${time}` } });
      await repeatedly(4, (time) => call(platform, another(time)));
      return call(platform, outcome('lockedOut', wrong));
    },
    {
      code: 'REQUEST_FAILED',
      details: [{ code: 'PASSWORD_LOCKED_OUT', innerError: { secondsUntilUnlock: 900 } }],
    },
  );
  takes('ok', (body) => call(platform, { body }), { status: 'OK' });
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
