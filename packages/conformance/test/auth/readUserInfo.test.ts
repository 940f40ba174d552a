import { contractTest } from '../../src/contract-test.ts';
import { bearerOf, outageCases } from '../../src/refusals.ts';
import { prefer } from '../../src/requests.ts';
import { auth, environment, user, world } from '../../src/target.ts';

const own = { userID: user.path.userID, scopes: ['openid', 'email'] };
const call = async (options: { headers?: object; params?: typeof environment } = {}) => {
  const headers = { ...(await bearerOf(own)), ...options.headers };
  return auth.GET('/{environmentID}/as/userinfo', { params: environment, ...options, headers });
};

contractTest('auth', 'readUserInfo', (when) => {
  when(200, 'the token is that of a user', () => call(), { sub: user.path.userID });
  when(
    400,
    'the environment is no UUID',
    () => call({ params: { path: { environmentID: 'mine' } } }),
    { details: [{ code: 'INVALID_VALUE', target: 'environmentID' }] },
  );
  when(401, 'there is no token', () => call({ headers: { authorization: '' } }), {
    code: 'ACCESS_FAILED',
  });
  when(
    403,
    'the token is that of a worker',
    async () => call({ headers: world ? await bearerOf({}) : prefer('code=403').headers }),
    { code: 'ACCESS_FAILED' },
  );
  outageCases(when, call);
});
