import { contractTest } from '../../src/contract-test.ts';
import { identifierCase, outageCases } from '../../src/refusals.ts';
import { auth, environment, malformed, outcome } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.GET('/{environmentID}/as/.well-known/openid-configuration', {
    params: environment,
    ...options,
  });

contractTest('auth', 'readOpenIDConfiguration', (when) => {
  when(200, 'the environment exists', () => call(outcome('metadata', {})), {
    code_challenge_methods_supported: ['S256', 'plain'],
  });
  identifierCase(when, call, 'environmentID', malformed('environmentID'));
  outageCases(when, call);
});
