import { contractTest } from '../../src/contract-test.ts';
import { outageCases } from '../../src/refusals.ts';
import { auth, environment, flow, prefer, withCookie } from '../../src/target.ts';

const call = ({ headers = {}, ...options }: { headers?: object } = {}) =>
  auth.GET('/{environmentID}/as/resume', {
    params: { ...environment, query: { flowId: flow.path.flowID } },
    redirect: 'manual',
    headers: { ...withCookie, ...headers },
    ...options,
  });

contractTest('auth', 'resumeFlow', (when) => {
  when(200, 'the application asked for no redirect', () => call(prefer('code=200')), {
    status: 'COMPLETED',
    authorizeResponse: { code: 'fake-authorization-code' },
  });
  when(302, 'the browser returns to the application', () => call(prefer('code=302')));
  when(
    400,
    'the flow is no UUID',
    () =>
      auth.GET('/{environmentID}/as/resume', {
        params: { ...environment, query: { flowId: 'mine' } },
        headers: withCookie,
      }),
    { details: [{ code: 'INVALID_VALUE', target: 'flowId' }] },
  );
  when(
    401,
    'the session cookie is missing',
    () =>
      auth.GET('/{environmentID}/as/resume', {
        params: { ...environment, query: { flowId: flow.path.flowID } },
      }),
    { code: 'ACCESS_FAILED' },
  );
  when(404, 'the flow has expired', () => call(prefer('code=404')), { code: 'NOT_FOUND' });
  when(429, 'the rate is used up', () => call(prefer('code=429')), { code: 'REQUEST_LIMITED' });
  outageCases(when, call);
});
