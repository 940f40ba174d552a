import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, environment } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.GET('/{environmentID}/as/jwks', { params: environment, ...options });

contractTest('auth', 'readSigningKeys', (when) => {
  when(200, 'the environment exists', () => call(), {
    keys: [{ kty: 'RSA', use: 'sig', x5t: expect.any(String), x5c: [expect.any(String)] }],
  });
  when(
    400,
    'the environment is no UUID',
    () => call({ params: { path: { environmentID: 'mine' } } }),
    { details: [{ code: 'INVALID_VALUE', target: 'environmentID' }] },
  );
  outageCases(when, call);
});
