import { contractTest } from '../../src/contract-test.ts';
import { controlRefusals, nothing, ofPersona } from '../../src/control.ts';
import { malformedBody } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const user = ofPersona('user.ok');
const body = { password: { value: null } };
const call = ({ path }: { path: Partial<typeof user.path> }, options: object = {}) =>
  control.PATCH('/worlds/{environmentID}/users/{userID}', {
    params: { path: { ...user.path, ...path } },
    body,
    ...options,
  });

contractTest('control', 'updateUser', (when) => {
  when(200, 'the password is taken away', () => call(user), {
    password: { status: 'NO_PASSWORD' },
  });
  when(200, 'the account is disabled', () => call(user, { body: { enabled: false } }), {
    enabled: false,
    password: { status: 'OK' },
  });
  const mfaDevices = [{ type: 'EMAIL' }, { type: 'SMS', phone: '+1 512 555 0100' }];
  when(200, 'the user gets devices', () => call(user, { body: { mfaDevices } }), {
    mfaDevices: [{ type: 'EMAIL', email: 'user.ok@example.com' }, { type: 'SMS' }],
  });
  when(
    400,
    'a device has no phone',
    () => call(user, { body: { mfaDevices: [{ type: 'SMS' }] } }),
    {
      details: [{ code: 'REQUIRED_VALUE', target: 'mfaDevices.0.phone' }],
    },
  );
  when(400, 'nothing is to change', () => call(user, { body: {} }), { code: 'INVALID_DATA' });
  when(400, 'the user name is taken', () => call(user, { body: { username: 'user.expired' } }), {
    details: [{ code: 'UNIQUENESS_VIOLATION', target: 'username' }],
  });
  when(400, 'the body is not JSON', () => call(user, malformedBody), { code: 'INVALID_REQUEST' });
  when(404, 'there is no such user', () => call({ path: { userID: nothing } }), {
    code: 'NOT_FOUND',
  });
  controlRefusals(when, call, { takesBody: true });
});
