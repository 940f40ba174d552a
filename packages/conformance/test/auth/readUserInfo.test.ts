import { contractTest } from '../../src/contract-test.ts';
import { bearerOf, identifierCase, outageCases } from '../../src/refusals.ts';
import { auth, environment, instead, malformed, outcome, user } from '../../src/target.ts';

const own = { userID: user.path.userID, scopes: ['openid', 'email'] };
const call = async (options: { headers?: object; params?: typeof environment } = {}) => {
  const headers = { ...(await bearerOf(own)), ...options.headers };
  return auth.GET('/{environmentID}/as/userinfo', { params: environment, ...options, headers });
};

contractTest('auth', 'readUserInfo', (when) => {
  when(200, 'the token is that of a user', () => call(outcome('claims', {})), {
    sub: user.path.userID,
  });
  identifierCase(when, call, 'environmentID', malformed('environmentID'));
  when(
    401,
    'there is no token',
    () => call(instead('invalidToken', { headers: { authorization: '' } })),
    'ACCESS_FAILED INVALID_TOKEN',
  );
  when(
    403,
    'the token is that of a worker',
    async () => call(instead('insufficientPermissions', { headers: await bearerOf({}) })),
    'ACCESS_FAILED INSUFFICIENT_PERMISSIONS',
  );
  outageCases(when, call);
});
