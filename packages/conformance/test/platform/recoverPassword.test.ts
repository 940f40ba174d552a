import {
  advanceClock,
  currentPassword,
  mailed,
  newPassword,
  repeatedly,
  sendCode,
} from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { policyCases } from '../../src/policy-cases.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody, prefer } from '../../src/requests.ts';
import { instead, nobody, outcome, persona, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.recover';
const body = { recoveryCode: 'FAKE1234', newPassword };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: user, body, ...options });

contractTest('platform', 'recoverPassword', (when, takes) => {
  when(
    200,
    'the code is right',
    async () => {
      await sendCode();
      return call(
        platform,
        outcome('recovered', { body: { ...body, recoveryCode: await mailed() } }),
      );
    },
    { status: 'OK' },
  );
  when(
    400,
    'the new password is missing',
    () => call(platform, instead('requiredValue', { body: { recoveryCode: 'FAKE1234' } })),
    'INVALID_DATA REQUIRED_VALUE newPassword',
  );
  when(
    400,
    'the code is missing',
    () => call(platform, { body: { newPassword: 'x' } }),
    'INVALID_DATA REQUIRED_VALUE recoveryCode',
  );
  when(400, 'the body is not JSON', () => call(platform, malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the code is wrong',
    async () => {
      await sendCode();
      return call(platform, outcome('recoveryCodeWrong', {}));
    },
    {
      code: 'INVALID_DATA',
      details: [
        { code: 'INVALID_VALUE', target: 'recoveryCode', innerError: { attemptsRemaining: 4 } },
      ],
    },
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
    {
      code: 'INVALID_DATA',
      details: [
        {
          code: 'INVALID_VALUE',
          target: 'recoveryCode',
          message: 'The recovery code has expired.',
        },
      ],
    },
  );
  when(
    400,
    'the code is exhausted',
    async () => {
      await sendCode();
      await repeatedly(4, () => call(platform));
      return call(platform, outcome('recoveryCodeExhausted', {}));
    },
    'REQUEST_FAILED PASSWORD_LOCKED_OUT',
  );
  when(
    400,
    'the new password is the current one',
    async () => {
      await sendCode();
      const same = { recoveryCode: await mailed(), newPassword: currentPassword };
      return call(platform, outcome('history', { body: same }));
    },
    {
      code: 'INVALID_DATA',
      details: [
        {
          code: 'INVALID_VALUE',
          target: 'newPassword',
          innerError: { unsatisfiedRequirements: ['history'] },
        },
      ],
    },
  );
  when(
    400,
    'the account cannot be used',
    () => call(platform, outcome('accountNotUsable', persona('user.disabled'))),
    'REQUEST_FAILED ACCOUNT_NOT_USABLE',
  );
  when(
    400,
    'the new password breaks the policy',
    async () => {
      await sendCode();
      const weak = { recoveryCode: await mailed(), newPassword: 'short' };
      return call(platform, outcome('newPasswordPolicy', { body: weak }));
    },
    'INVALID_DATA INVALID_VALUE newPassword',
  );
  takes(
    'recovered',
    async (body) => {
      await sendCode();
      return call(platform, { body: { ...body, recoveryCode: await mailed() } });
    },
    { status: 'OK' },
  );
  const choose = async (newPassword: string, as: (options: object) => object) => {
    await sendCode();
    return call(platform, as({ body: { recoveryCode: await mailed(), newPassword } }));
  };
  policyCases(when, 'user.ok', choose, 'notSimilarToCurrent');
  // Only who sends the current password shows how similar the new one is.
  when(
    400,
    'the new password is similar to the current one',
    () => call(platform, prefer('example=notSimilarToCurrent')),
    'INVALID_DATA INVALID_VALUE newPassword',
  );
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
