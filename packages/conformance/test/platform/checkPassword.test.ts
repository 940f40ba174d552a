import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody, platform, prefer, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.check';
const body = { password: 'Tr4vel-Lightly-88' };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: user, body, ...options });

contractTest('platform', 'checkPassword', (when) => {
  when(200, 'the password is right', () => call(platform), { status: 'OK' });
  when(
    200,
    'the password is right and has expired',
    () => call(platform, prefer('example=expired')),
    { status: 'PASSWORD_EXPIRED' },
  );
  when(400, 'the password is empty', () => call(platform, { body: { password: '' } }), {
    details: [{ code: 'EMPTY_VALUE', target: 'password' }],
  });
  when(400, 'the body is not JSON', () => call(platform, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  when(400, 'the password is wrong', () => call(platform, prefer('example=wrongPassword')), {
    details: [{ code: 'INVALID_VALUE', target: 'password' }],
  });
  when(400, 'the user has no password', () => call(platform, prefer('example=noPassword')), {
    details: [{ code: 'NO_PASSWORD' }],
  });
  when(400, 'the password is locked', () => call(platform, prefer('example=lockedOut')), {
    details: [{ code: 'PASSWORD_LOCKED_OUT', innerError: { secondsUntilUnlock: 900 } }],
  });
  platformRefusals(when, [401, 403, 404, 415, 429], call);
});
