import { errorBody } from '../../http/vendor-error.ts';
import { requestFailed } from '../../password/failures.ts';
import { notFound } from '../not-found.ts';
import { sendBack, toldOf } from './authorize-response.ts';
import { cookieFits, liveFlow, sessionCookie } from './flow.ts';
import { movedFlow } from './flow-resource.ts';
import { whyNoCookie } from './session.ts';
import type { AuthHandler } from './types.ts';

const missingCookie = (rule: string, why = '') => ({
  status: 401 as const,
  body: errorBody(401, `The session cookie of the flow is missing.${why}`),
  rule,
});

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
  const answer = sendBack(flow.redirectURI, flow.responseMode, toldOf(flowCall, flow));
  return { ...answer, rule: 'resumed', subject };
};
