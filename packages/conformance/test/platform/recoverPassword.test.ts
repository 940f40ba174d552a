import {
  advanceClock,
  currentPassword,
  mailed,
  newPassword,
  repeatedly,
  sendCode,
} from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { nobody, outcome, persona, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.recover';
const body = { recoveryCode: 'FAKE1234', newPassword };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: user, body, ...options });

contractTest('platform', 'recoverPassword', (when) => {
  when(
    200,
    'the code is right',
    async () => {
      await sendCode();
      return call(platform, { body: { ...body, recoveryCode: await mailed() } });
    },
    { status: 'OK' },
  );
  when(400, 'the code is missing', () => call(platform, { body: { newPassword: 'x' } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'recoveryCode' }],
  });
  when(400, 'the body is not JSON', () => call(platform, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  when(
    400,
    'the code is wrong',
    async () => {
      await sendCode();
      return call(platform, outcome('recoveryCodeWrong', {}));
    },
    { details: [{ target: 'recoveryCode', innerError: { attemptsRemaining: 4 } }] },
  );
  when(
    400,
    'the code has expired',
    async () => {
      await sendCode();
      const late = { body: { ...body, recoveryCode: await mailed() } };
      await advanceClock('PT5M');
      return call(platform, outcome('recoveryCodeExpired', late));
    },
    { details: [{ target: 'recoveryCode', message: 'The recovery code has expired.' }] },
  );
  when(
    400,
    'the code is exhausted',
    async () => {
      await sendCode();
      await repeatedly(4, () => call(platform));
      return call(platform, outcome('recoveryCodeExhausted', {}));
    },
    { details: [{ code: 'PASSWORD_LOCKED_OUT' }] },
  );
  when(
    400,
    'the new password is the current one',
    async () => {
      await sendCode();
      const same = { recoveryCode: await mailed(), newPassword: currentPassword };
      return call(platform, outcome('history', { body: same }));
    },
    { details: [{ innerError: { unsatisfiedRequirements: ['history'] } }] },
  );
  when(
    400,
    'the account cannot be used',
    () => call(platform, outcome('accountNotUsable', persona('user.disabled'))),
    { details: [{ code: 'ACCOUNT_NOT_USABLE' }] },
  );
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
