import { unwrap } from '@ping-password/client';
import { codeGrant } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { identifierCase, outageCases } from '../../src/refusals.ts';
import { prefer } from '../../src/requests.ts';
import { auth, authorization, environment, malformed, outcome, world } from '../../src/target.ts';
import { control } from '../../src/world.ts';

const call = (options: object = {}) =>
  auth.GET('/{environmentID}/as/idpSignoff', {
    params: { ...environment, query: { id_token_hint: 'fake-token' } },
    redirect: 'manual',
    ...options,
  });

/** The ID token of a completed sign-on at an application that signs off by it. */
async function idToken(): Promise<string> {
  if (!world) return 'fake-token';
  const { path } = environment;
  const application = { ...path, applicationID: authorization.client_id };
  await control.PATCH('/worlds/{environmentID}/applications/{applicationID}', {
    params: { path: application },
    body: { idpSignoff: true },
  });
  const body = await codeGrant();
  const issued = await auth.POST('/{environmentID}/as/token', { params: environment, body });
  return unwrap(issued).id_token ?? '';
}

contractTest('auth', 'signOffByIDToken', (when) => {
  // Only a sign-on gives an ID token; the sandbox's own tests go that way.
  when(204, 'a client asks for JSON', () => call(prefer('code=204')));
  when(302, 'a browser asks', () => call(prefer('code=302')));
  when(
    400,
    'the hint is no ID token',
    () => call(outcome('wrongHint', {})),
    'INVALID_DATA INVALID_VALUE id_token_hint',
  );
  when(
    400,
    'the address is not registered',
    async () => {
      const elsewhere = 'https://other.example.com/';
      const query = { id_token_hint: await idToken(), post_logout_redirect_uri: elsewhere };
      return call(outcome('unregisteredSignOff', { params: { ...environment, query } }));
    },
    'INVALID_DATA INVALID_VALUE post_logout_redirect_uri',
  );
  identifierCase(when, call, 'environmentID', malformed('environmentID'));
  outageCases(when, call);
});
