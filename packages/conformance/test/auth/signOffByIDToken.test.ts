import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { prefer } from '../../src/requests.ts';
import { auth, environment, outcome } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.GET('/{environmentID}/as/idpSignoff', {
    params: { ...environment, query: { id_token_hint: 'fake-token' } },
    redirect: 'manual',
    ...options,
  });

contractTest('auth', 'signOffByIDToken', (when) => {
  // Only a sign-on gives an ID token; the sandbox's own tests go that way.
  when(204, 'a client asks for JSON', () => call(prefer('code=204')));
  when(302, 'a browser asks', () => call(prefer('code=302')));
  when(400, 'the hint is no ID token', () => call(outcome('wrongHint', {})), {
    details: [{ target: 'id_token_hint' }],
  });
  outageCases(when, call);
});
