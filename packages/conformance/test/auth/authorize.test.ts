import { inject } from 'vitest';
import { signedOn } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { identifierCase, outageCases } from '../../src/refusals.ts';
import { prefer } from '../../src/requests.ts';
import { posting, returning } from '../../src/sign-on-answer.ts';
import { auth, authorization, environment, malformed, outcome, world } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.GET('/{environmentID}/as/authorize', {
    params: { ...environment, query: authorization },
    redirect: 'manual',
    ...options,
  });
const asking = (query: object) => ({
  params: { ...environment, query: { ...authorization, ...query } },
});

/** The address of the action with these parameters beside those of a sign-on. */
const address = (query: Record<string, string>) =>
  `${inject('target').auth}/${environment.path.environmentID}/as/authorize?${new URLSearchParams({
    ...authorization,
    ...query,
  })}`;

contractTest('auth', 'authorize', (when) => {
  when(
    200,
    'the flow itself is the answer',
    () => call(outcome('usernamePasswordRequired', asking({ response_mode: 'pi.flow' }))),
    { status: 'USERNAME_PASSWORD_REQUIRED' },
  );
  when(
    200,
    'the flow itself is the answer, with the address of the sign-on page',
    () => call(outcome('withoutRedirect', asking({ response_mode: 'pi.flow' }))),
    { status: 'USERNAME_PASSWORD_REQUIRED', _links: { signOnPage: {} } },
  );
  when(302, 'the browser is sent to the sign-on page', () => call(world ? {} : prefer('code=302')));
  when(302, 'the user is signed on already', async () => {
    if (!world) return call(prefer('code=302'));
    const { headers } = await signedOn('user.ok');
    return returning(call({ ...asking({ state: 'fake-state' }), headers }), ['code', 'state']);
  });
  when(302, 'the user is not signed on, and must not be asked', () =>
    world
      ? returning(call(asking({ prompt: 'none' })), ['error', 'error_description'])
      : call(prefer('code=302')),
  );
  // No example is a page.
  if (world)
    when(200, 'a page posts the code of a user who is signed on already', async () => {
      const { headers } = await signedOn('user.ok');
      return posting(address({ response_mode: 'form_post' }), { headers }, ['code']);
    });
  when(
    400,
    'the application is missing',
    () => call({ params: { ...environment, query: { response_type: 'code' } } }),
    'INVALID_DATA REQUIRED_VALUE client_id',
  );
  when(
    400,
    'the application is unknown',
    () => call(outcome('unknownClient', asking({ client_id: 'nobody' }))),
    'INVALID_DATA INVALID_VALUE client_id',
  );
  identifierCase(when, call, 'environmentID', malformed('environmentID'));
  outageCases(when, call);
});
