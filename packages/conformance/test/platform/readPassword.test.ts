import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { platform, prefer, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: user, ...options });

contractTest('platform', 'readPassword', (when) => {
  when(200, 'the user exists', () => platform.GET(path, { params: user }), { status: 'OK' });
  when(
    200,
    'the password is locked',
    () => platform.GET(path, { params: user, ...prefer('example=lockedOut') }),
    { status: 'PASSWORD_LOCKED_OUT', secondsUntilUnlock: 900 },
  );
  when(
    400,
    'an identifier is no UUID',
    () => platform.GET(path, { params: { path: { ...user.path, userID: 'me' } } }),
    { code: 'INVALID_DATA', details: [{ code: 'INVALID_VALUE', target: 'userID' }] },
  );
  platformRefusals(when, [401, 403, 404, 429], call);
});
