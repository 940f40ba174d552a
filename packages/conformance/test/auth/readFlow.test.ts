import { newFlow, signedOn } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { expiryCase, outageCases } from '../../src/refusals.ts';
import { auth, flow, outcome } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}';
const read = (options: object = {}) => auth.GET(path, { params: flow, ...options });

contractTest('auth', 'readFlow', (when) => {
  when(200, 'the flow waits for user name and password', async () => read(await newFlow()), {
    status: 'USERNAME_PASSWORD_REQUIRED',
  });
  when(
    200,
    'the password has expired',
    async () => read(outcome('passwordExpired', await signedOn('user.expired'))),
    { status: 'PASSWORD_EXPIRED', _links: { 'password.reset': {} } },
  );
  when(
    400,
    'an identifier is no UUID',
    () => read({ params: { path: { ...flow.path, flowID: 'mine' } } }),
    { details: [{ code: 'INVALID_VALUE', target: 'flowID' }] },
  );
  expiryCase(when, read, newFlow);
  outageCases(when, read);
});
