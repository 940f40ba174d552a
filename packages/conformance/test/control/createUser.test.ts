import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { malformedBody } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const body = { username: 'user.new', password: { value: 'Fake-Harbour-2042!' } };
const call: CallOn = (params, options = {}) =>
  control.POST('/worlds/{environmentID}/users', { params, body, ...options });

contractTest('control', 'createUser', (when) => {
  when(201, 'the user is new', () => call(inWorld), {
    username: 'user.new',
    password: { status: 'OK' },
  });
  when(
    201,
    'a persona lends its state',
    () => call(inWorld, { body: { username: 'user.second', persona: 'user.expired' } }),
    { password: { status: 'PASSWORD_EXPIRED' } },
  );
  when(400, 'the user name is missing', () => call(inWorld, { body: {} }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'username' }],
  });
  when(400, 'the user name is taken', () => call(inWorld, { body: { username: 'USER.OK' } }), {
    details: [{ code: 'UNIQUENESS_VIOLATION', target: 'username' }],
  });
  when(400, 'the body is not JSON', () => call(inWorld, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  controlRefusals(when, call, { takesBody: true });
});
