import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, flow, prefer } from '../../src/target.ts';

const path = '/{environmentID}/flows/{flowID}';
const read = (options: object = {}) => auth.GET(path, { params: flow, ...options });

contractTest('auth', 'readFlow', (when) => {
  when(200, 'the flow waits for user name and password', () => read(), {
    status: 'USERNAME_PASSWORD_REQUIRED',
  });
  when(200, 'the password has expired', () => read(prefer('example=passwordExpired')), {
    status: 'PASSWORD_EXPIRED',
    _links: { 'password.reset': {} },
  });
  when(
    400,
    'an identifier is no UUID',
    () => read({ params: { path: { ...flow.path, flowID: 'mine' } } }),
    { details: [{ code: 'INVALID_VALUE', target: 'flowID' }] },
  );
  when(404, 'the flow has expired', () => read(prefer('code=404')), { code: 'NOT_FOUND' });
  when(429, 'the rate is used up', () => read(prefer('code=429')), { code: 'REQUEST_LIMITED' });
  outageCases(when, read);
});
