import { contractTest } from '../../src/contract-test.ts';
import { anonymousPlatform, platform, prefer, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password';

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
  when(401, 'there is no access token', () => anonymousPlatform.GET(path, { params: user }), {
    code: 'ACCESS_FAILED',
  });
  when(
    403,
    'the token lacks the permission',
    () => platform.GET(path, { params: user, ...prefer('code=403') }),
    { code: 'ACCESS_FAILED', details: [{ code: 'INSUFFICIENT_PERMISSIONS' }] },
  );
  when(
    404,
    'there is no such user',
    () => platform.GET(path, { params: user, ...prefer('code=404') }),
    { code: 'NOT_FOUND' },
  );
  when(
    429,
    'the rate is used up',
    () => platform.GET(path, { params: user, ...prefer('code=429') }),
    { code: 'REQUEST_LIMITED' },
  );
});
