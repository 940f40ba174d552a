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
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { auth, flow, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#password.recover';
const body = { recoveryCode: 'FAKE1234', newPassword };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });

/** A flow that waits for a code, and the body with that code. */
async function recovering() {
  const inFlow = await recoveringFlow();
  return { ...inFlow, body: { ...body, recoveryCode: await mailed() } };
}

contractTest('auth', 'recoverFlowPassword', (when) => {
  when(200, 'the code is right', async () => call(await recovering()), { status: 'COMPLETED' });
  when(400, 'the code is missing', () => call({ body: { newPassword: 'x' } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'recoveryCode' }],
  });
  when(400, 'the body is not JSON', () => call(malformedBody), { code: 'INVALID_REQUEST' });
  when(
    400,
    'the code is wrong',
    async () => call(outcome('recoveryCodeWrong', await recoveringFlow())),
    { details: [{ target: 'recoveryCode', innerError: { attemptsRemaining: 4 } }] },
  );
  when(
    400,
    'the code has expired',
    async () => {
      const late = await recovering();
      await advanceClock('PT5M');
      return call(outcome('recoveryCodeExpired', late));
    },
    { details: [{ target: 'recoveryCode', message: 'The recovery code has expired.' }] },
  );
  when(
    400,
    'the code is exhausted',
    async () => {
      const inFlow = await recoveringFlow();
      await repeatedly(4, () => call(inFlow));
      return call(outcome('recoveryCodeExhausted', inFlow));
    },
    { details: [{ code: 'PASSWORD_LOCKED_OUT' }] },
  );
  when(
    400,
    'the new password is the current one',
    async () => {
      const { body: right, ...inFlow } = await recovering();
      const same = { ...right, newPassword: currentPassword };
      return call(outcome('history', { ...inFlow, body: same }));
    },
    { details: [{ innerError: { unsatisfiedRequirements: ['history'] } }] },
  );
  when(
    400,
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await newFlow())),
    { code: 'REQUEST_FAILED' },
  );
  flowRefusals(when, call, recovering);
});
