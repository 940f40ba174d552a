import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { identifierCase, outageCases } from '../../src/refusals.ts';
import { auth, environment, malformed, outcome } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.GET('/{environmentID}/as/jwks', { params: environment, ...options });

contractTest('auth', 'readSigningKeys', (when) => {
  when(200, 'the environment exists', () => call(outcome('keys', {})), {
    keys: [{ kty: 'RSA', use: 'sig', x5t: expect.any(String), x5c: [expect.any(String)] }],
  });
  identifierCase(when, call, 'environmentID', malformed('environmentID'));
  outageCases(when, call);
});
