import { withParameters } from '../../http/address.ts';
import { errorBody } from '../../http/vendor-error.ts';
import { authorizationCode } from '../../oauth/code.ts';
import { requestFailed } from '../../password/failures.ts';
import type { FlowRecord } from '../../world/records.ts';
import { notFound } from '../not-found.ts';
import { cookieFits, liveFlow, sessionCookie } from './flow.ts';
import { movedFlow } from './flow-resource.ts';
import { whyNoCookie } from './session.ts';
import type { AuthHandler, FlowCall } from './types.ts';

const missingCookie = (rule: string, why = '') => ({
  status: 401 as const,
  body: errorBody(401, `The session cookie of the flow is missing.${why}`),
  rule,
});

/** What the application is told: a code, or that it came to nothing. */
function parametersOf(call: FlowCall, flow: FlowRecord) {
  const { state } = flow;
  if (flow.status === 'COMPLETED') return { code: authorizationCode(call, flow), state };
  return { error: 'access_denied', error_description: 'The sign-on has failed.', state };
}

export const resumeFlow: AuthHandler<'resumeFlow'> = (call) => {
  const { world, now, headers, query, baseUrl } = call;
  if (sessionCookie(headers['cookie']) === undefined)
    return missingCookie('no session cookie', whyNoCookie(baseUrl));
  const flow = liveFlow(world, query.flowId, now);
  if (!flow) return notFound('flow');
  if (!cookieFits(flow, headers['cookie']))
    return missingCookie('the session cookie is another one');
  if (flow.status !== 'COMPLETED' && flow.status !== 'FAILED') {
    return requestFailed(`${flow.status} cannot be resumed`, {
      code: 'CONSTRAINT_VIOLATION',
      message: 'The flow is not complete.',
    });
  }
  const subject = { userID: flow.userID, flowID: flow.id };
  const flowCall = { ...call, path: { ...call.path, flowID: flow.id } };
  // The code goes to the application once; a second resume begins with nothing.
  world.remove('flows', flow.id);
  if (flow.responseMode === 'pi.flow' || flow.redirectURI === undefined)
    return { status: 200, body: movedFlow(flowCall, flow), rule: 'resumed', subject };
  const parameters = parametersOf(flowCall, flow);
  const location = withParameters(flow.redirectURI, parameters, flow.responseMode);
  return { status: 302, headers: { location }, rule: 'resumed', subject };
};
