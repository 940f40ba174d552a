import {
  advanceClock,
  currentPassword,
  mailed,
  newFlow,
  newPassword,
  recoveringFlow,
  repeatedly,
} from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { policyCases } from '../../src/policy-cases.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody, prefer } from '../../src/requests.ts';
import { auth, flow, instead, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#password.recover';
const body = { recoveryCode: 'FAKE1234', newPassword };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });

/** A flow that waits for a code, and the body with that code. */
async function recovering() {
  const inFlow = await recoveringFlow();
  return { ...inFlow, body: { ...body, recoveryCode: await mailed() } };
}

contractTest('auth', 'recoverFlowPassword', (when, takes) => {
  when(200, 'the code is right', async () => call(outcome('completed', await recovering())), {
    status: 'COMPLETED',
  });
  when(
    400,
    'the code is missing',
    () => call(instead('requiredCode', { body: { newPassword: 'x' } })),
    'INVALID_DATA REQUIRED_VALUE recoveryCode',
  );
  when(400, 'the body is not JSON', () => call(malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the code is wrong',
    async () => call(outcome('recoveryCodeWrong', await recoveringFlow())),
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
      const late = await recovering();
      await advanceClock('PT5M');
      return call(outcome('recoveryCodeExpired', late));
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
      const inFlow = await recoveringFlow();
      await repeatedly(4, () => call(inFlow));
      return call(outcome('recoveryCodeExhausted', inFlow));
    },
    'REQUEST_FAILED PASSWORD_LOCKED_OUT',
  );
  when(
    400,
    'the new password is the current one',
    async () => {
      const { body: right, ...inFlow } = await recovering();
      const same = { ...right, newPassword: currentPassword };
      return call(outcome('history', { ...inFlow, body: same }));
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
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await newFlow())),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  when(
    400,
    'the new password breaks the policy',
    async () => {
      const { body: right, ...inFlow } = await recovering();
      const weak = { ...right, newPassword: 'short' };
      return call(outcome('newPasswordPolicy', { ...inFlow, body: weak }));
    },
    'INVALID_DATA INVALID_VALUE newPassword',
  );
  takes(
    'completed',
    async (body) => {
      const inFlow = await recoveringFlow();
      return call({ ...inFlow, body: { ...body, recoveryCode: await mailed() } });
    },
    { status: 'COMPLETED' },
  );
  const choose = async (newPassword: string, as: (options: object) => object) => {
    const { body: right, ...inFlow } = await recovering();
    return call(as({ ...inFlow, body: { ...right, newPassword } }));
  };
  policyCases(when, 'user.ok', choose, 'notSimilarToCurrent');
  // Only who sends the current password shows how similar the new one is.
  when(
    400,
    'the new password is similar to the current one',
    () => call(prefer('example=notSimilarToCurrent')),
    'INVALID_DATA INVALID_VALUE newPassword',
  );
  flowRefusals(when, call, recovering);
});
