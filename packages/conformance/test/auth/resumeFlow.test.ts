import { expect, inject } from 'vitest';
import { type InFlow, signedOn } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { expiryCase, outageCases } from '../../src/refusals.ts';
import { prefer } from '../../src/requests.ts';
import { posting } from '../../src/sign-on-answer.ts';
import { auth, environment, flow, instead, outcome, world } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.GET('/{environmentID}/as/resume', {
    params: { ...environment, query: { flowId: flow.path.flowID } },
    redirect: 'manual',
    ...options,
  });

/** Resumes a flow in a session that need not exist. */
const resume = ({ headers, ...options }: { headers?: object }) =>
  call({ ...options, headers: { cookie: 'ST=session', ...headers } });

/** Options that resume a flow. */
const resuming = ({ params, headers }: InFlow) => ({
  params: { ...environment, query: { flowId: params.path.flowID } },
  headers,
});

contractTest('auth', 'resumeFlow', (when) => {
  when(
    200,
    'the application asked for no redirect',
    async () => call(outcome('withCode', resuming(await signedOn('user.ok')))),
    { status: 'COMPLETED', authorizeResponse: { code: expect.any(String) } },
  );
  when(302, 'the browser returns to the application', async () => {
    const { headers, params } = resuming(await signedOn('user.ok', { response_mode: 'query' }));
    const wish = world ? {} : prefer('code=302').headers;
    return call({ params, headers: { ...headers, ...wish } });
  });
  // No example is a page.
  if (world)
    when(200, 'a page posts the code to the application', async () => {
      const { headers, params } = resuming(
        await signedOn('user.ok', { response_mode: 'form_post' }),
      );
      const { environmentID } = environment.path;
      const address = `${inject('target').auth}/${environmentID}/as/resume`;
      return posting(`${address}?flowId=${params.query.flowId}`, { headers }, ['code']);
    });
  when(
    400,
    'the flow is no UUID',
    () =>
      resume(
        instead('invalidIdentifier', { params: { ...environment, query: { flowId: 'mine' } } }),
      ),
    'INVALID_DATA INVALID_VALUE flowId',
  );
  when(
    401,
    'the session cookie is missing',
    async () =>
      world
        ? call({ ...resuming(await signedOn('user.ok')), headers: {} })
        : resume(outcome('missingCookie', {})),
    'ACCESS_FAILED',
  );
  expiryCase(when, call, async () => resuming(await signedOn('user.ok')));
  outageCases(when, resume);
});
