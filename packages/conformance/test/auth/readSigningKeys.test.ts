import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, environment, prefer } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.GET('/{environmentID}/as/jwks', { params: environment, ...options });

contractTest('auth', 'readSigningKeys', (when) => {
  when(200, 'the environment exists', () => call(), { keys: [{ kty: 'RSA' }] });
  when(
    400,
    'the environment is no UUID',
    () => call({ params: { path: { environmentID: 'mine' } } }),
    { details: [{ code: 'INVALID_VALUE', target: 'environmentID' }] },
  );
  when(429, 'the rate is used up', () => call(prefer('code=429')), { code: 'REQUEST_LIMITED' });
  outageCases(when, call);
});
