import { inject } from 'vitest';
import { signedOn } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { identifierCase, outageCases } from '../../src/refusals.ts';
import { prefer, unlistedMediaType } from '../../src/requests.ts';
import { posting, returning } from '../../src/sign-on-answer.ts';
import { auth, authorization, environment, malformed, outcome, world } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.POST('/{environmentID}/as/authorize', {
    params: environment,
    body: authorization,
    redirect: 'manual',
    ...options,
  });
const address = `${inject('target').auth}/${environment.path.environmentID}/as/authorize`;
const asking = (parameters: object) => ({ body: { ...authorization, ...parameters } });

contractTest('auth', 'authorizeByForm', (when, takes) => {
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
  // No example is a page.
  if (world)
    when(200, 'a page posts the code of a user who is signed on already', async () => {
      const { headers } = await signedOn('user.ok');
      const body = new URLSearchParams({ ...authorization, response_mode: 'form_post' });
      return posting(address, { method: 'POST', headers, body }, ['code']);
    });
  when(
    400,
    'the application is missing',
    () => call({ body: { response_type: 'code' } }),
    'INVALID_DATA REQUIRED_VALUE client_id',
  );
  when(
    400,
    'the application is unknown',
    () => call(outcome('unknownClient', asking({ client_id: 'nobody' }))),
    'INVALID_DATA INVALID_VALUE client_id',
  );
  when(415, 'the body is no form', () => call(unlistedMediaType), 'INVALID_REQUEST');
  takes('code', (body) => call({ body: { ...body, response_mode: 'pi.flow' } }), {
    status: 'USERNAME_PASSWORD_REQUIRED',
  });
  identifierCase(when, call, 'environmentID', malformed('environmentID'));
  outageCases(when, call);
});
