import { currentPassword, newFlow, recoveringFlow } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { flowRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { auth, flow, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}#usernamePassword.check';
const body = { username: 'user.ok', password: currentPassword };
const call = (options: object = {}) => auth.POST(path, { params: flow, body, ...options });
const as = (username: string) => ({ body: { ...body, username } });

contractTest('auth', 'checkUsernamePassword', (when) => {
  when(200, 'user name and password are right', async () => call(await newFlow()), {
    status: 'COMPLETED',
  });
  when(
    200,
    'the password is temporary',
    async () =>
      call(outcome('mustChangePassword', { ...(await newFlow()), ...as('user.mustchange') })),
    { status: 'MUST_CHANGE_PASSWORD' },
  );
  when(
    200,
    'the password has expired',
    async () => call(outcome('passwordExpired', { ...(await newFlow()), ...as('user.expired') })),
    { status: 'PASSWORD_EXPIRED' },
  );
  when(400, 'the password is missing', () => call({ body: { username: 'user.ok' } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'password' }],
  });
  when(400, 'the body is not JSON', () => call(malformedBody), { code: 'INVALID_REQUEST' });
  const wrong = { body: { ...body, password: 'Fake-Wrong-99!' } };
  when(
    400,
    'the password is wrong',
    async () => call(outcome('invalidCredentials', { ...(await newFlow()), ...wrong })),
    { details: [{ code: 'INVALID_VALUE', target: 'username' }] },
  );
  when(
    400,
    'the user is unknown',
    async () => call(outcome('invalidCredentials', { ...(await newFlow()), ...as('nobody') })),
    { details: [{ code: 'INVALID_VALUE', target: 'username' }] },
  );
  when(
    400,
    'the password is locked',
    async () => call(outcome('lockedOut', { ...(await newFlow()), ...as('user.locked') })),
    { details: [{ code: 'PASSWORD_LOCKED_OUT' }] },
  );
  when(
    400,
    'the flow does not offer the action',
    async () => call(outcome('actionNotOffered', await recoveringFlow())),
    { code: 'REQUEST_FAILED' },
  );
  flowRefusals(when, call, newFlow);
});
