import { expect, inject } from 'vitest';
import { type InFlow, signedOn } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { expiryCase, outageCases } from '../../src/refusals.ts';
import { prefer } from '../../src/requests.ts';
import { posting } from '../../src/sign-on-answer.ts';
import { auth, environment, flow, outcome, world } from '../../src/target.ts';

const call = (options: object = {}) =>
  auth.GET('/{environmentID}/as/resume', {
    params: { ...environment, query: { flowId: flow.path.flowID } },
    redirect: 'manual',
    ...options,
  });

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
    const { headers, params } = resuming(await signedOn('user.ok', 'query'));
    const wish = world ? {} : prefer('code=302').headers;
    return call({ params, headers: { ...headers, ...wish } });
  });
  // No example is a page.
  if (world)
    when(200, 'a page posts the code to the application', async () => {
      const { headers, params } = resuming(await signedOn('user.ok', 'form_post'));
      const { environmentID } = environment.path;
      const resume = `${inject('target').auth}/${environmentID}/as/resume`;
      return posting(`${resume}?flowId=${params.query.flowId}`, { headers }, ['code']);
    });
  when(
    400,
    'the flow is no UUID',
    () =>
      call({
        params: { ...environment, query: { flowId: 'mine' } },
        headers: { cookie: 'ST=session' },
      }),
    { details: [{ code: 'INVALID_VALUE', target: 'flowId' }] },
  );
  when(
    401,
    'the session cookie is missing',
    async () => call({ ...resuming(await signedOn('user.ok')), headers: {} }),
    { code: 'ACCESS_FAILED' },
  );
  expiryCase(when, call, async () => resuming(await signedOn('user.ok')));
  outageCases(when, ({ headers }: { headers?: object }) =>
    call({ headers: { cookie: 'ST=session', ...headers } }),
  );
});
