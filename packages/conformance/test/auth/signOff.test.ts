import { contractTest } from '../../src/contract-test.ts';
import { identifierCase, outageCases } from '../../src/refusals.ts';
import { auth, environment, malformed, outcome } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.GET('/{environmentID}/as/signoff', { params: environment, redirect: 'manual', ...options });
const returning = (post_logout_redirect_uri: string) => ({
  params: { ...environment, query: { post_logout_redirect_uri, state: 'fake-state' } },
});

contractTest('auth', 'signOff', (when) => {
  when(302, 'the address is registered', () => call(returning('http://127.0.0.1:4020/')));
  when(
    400,
    'the address is not registered',
    () => call(outcome('unregisteredSignOff', returning('https://other.example.com/'))),
    'INVALID_DATA INVALID_VALUE post_logout_redirect_uri',
  );
  identifierCase(when, call, 'environmentID', malformed('environmentID'));
  outageCases(when, call);
});
