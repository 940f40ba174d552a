import { invalidValue } from '../../password/failures.ts';
import type { ApplicationRecord } from '../../world/application-record.ts';
import { findApplication } from '../../world/applications.ts';
import type { FlowRecord, SessionRecord } from '../../world/sign-on-records.ts';
import {
  type AuthorizeParameters,
  hashedChallenge,
  type Objection,
} from './authorize-parameters.ts';
import { sendBack, toldOf } from './authorize-response.ts';
import { type FlowStatus, keepFlow } from './flow.ts';
import { flowResource, movedFlow, signOnPageOf } from './flow-resource.ts';
import { takeRequest } from './pushed-request.ts';
import { clientFault, grantedScope, requestFault, unknownClient } from './request-fault.ts';
import { orderedType, responseModeOf } from './response-type.ts';
import { factorPolicyOf } from './second-factor.ts';
import { anonymousSession } from './session.ts';
import { promptsOf, sufficientSession } from './sso-session.ts';
import type { AuthHandler, FlowCall } from './types.ts';

/** The sign-on policy, by `acr_values`, that asks for the user name first; a name of the sandbox. */
const identifierFirst = 'Identifier_First';

function flowOf(
  call: Omit<FlowCall, 'path'>,
  application: ApplicationRecord,
  parameters: AuthorizeParameters,
): FlowRecord {
  const { now, tools } = call;
  const { code_challenge: challenge } = parameters;
  const identifier = (parameters.acr_values ?? '').split(' ').includes(identifierFirst);
  const status: FlowStatus = identifier ? 'SIGN_ON_REQUIRED' : 'USERNAME_PASSWORD_REQUIRED';
  return {
    id: tools.random.uuid(),
    sessionID: tools.random.uuid(),
    status,
    initialStatus: status,
    clientID: application.id,
    redirectURI: parameters.redirect_uri,
    responseMode: responseModeOf(parameters),
    responseType: orderedType(parameters.response_type),
    scope: grantedScope(application, parameters) ?? '',
    state: parameters.state,
    nonce: parameters.nonce,
    codeChallenge: challenge && hashedChallenge(challenge, parameters.code_challenge_method),
    factorPolicy: factorPolicyOf(parameters.acr_values),
    createdAt: now,
    touchedAt: now,
  };
}

/** A sign-on whose application has to push its requests, by a request that is not pushed. */
const isUnpushed = ({ parRequirement }: ApplicationRecord, given: AuthorizeParameters) =>
  parRequirement === 'REQUIRED' && given.request_uri === undefined;

const notPushed: Objection = [
  'invalid_request',
  'The application has to push its authorization requests.',
  'request_uri',
];

const signOnNeeded: Objection = ['login_required', 'The user has to sign on.', 'prompt'];

/** Tells the application of a fault, or the caller where it asked for no redirect. */
function object([error, description, target]: Objection, parameters: AuthorizeParameters) {
  const { redirect_uri: uri, response_mode, state } = parameters;
  if (response_mode === 'pi.flow' || uri === undefined)
    return invalidValue(error, target, description);
  const told = { error, error_description: description, state };
  return { ...sendBack(uri, responseModeOf(parameters), told), rule: error };
}

/** Ends a flow as it begins, for a user who is signed on already. */
function completeAtOnce(call: FlowCall, begun: FlowRecord, session: SessionRecord) {
  const { id: sessionID, userID, cookieHash, authenticatedAt, secondFactorAt } = session;
  const proof = { sessionID, userID, cookieHash, authenticatedAt, secondFactorAt };
  const flow = { ...begun, ...proof, status: 'COMPLETED' };
  const rule = 'signed on already';
  if (flow.responseMode === 'pi.flow' || flow.redirectURI === undefined) {
    keepFlow(call.world, flow);
    const subject = { userID, flowID: flow.id };
    return { status: 200 as const, body: movedFlow(call, flow), rule, subject };
  }
  const answer = sendBack(flow.redirectURI, flow.responseMode, toldOf(call, flow));
  return { ...answer, rule, subject: { userID } };
}

/** Why a sign-on does not begin, where the application may know. */
function faultOf(application: ApplicationRecord, given: AuthorizeParameters, parameters = given) {
  return isUnpushed(application, given) ? notPushed : requestFault(application, parameters);
}

/**
 * Begins a flow: a redirect to the sign-on page, or the flow itself for `pi.flow`. A session of the browser
 * that will do completes it at once.
 */
export function beginFlow(
  call: Omit<FlowCall, 'path'>,
  environmentID: string,
  given: AuthorizeParameters,
): ReturnType<AuthHandler<'authorize'>> {
  const { world, now } = call;
  const application = findApplication(world, given.client_id ?? '');
  if (!application) return unknownClient();
  const taken =
    given.request_uri === undefined
      ? { parameters: given }
      : takeRequest(world, now, application, given);
  if ('status' in taken) return taken;
  const { parameters } = taken;
  const fault = clientFault(application, parameters);
  if (fault) return fault;
  const objection = faultOf(application, given, parameters);
  if (objection) return object(objection, parameters);
  const session = sufficientSession(call, parameters);
  if (!session && promptsOf(parameters).includes('none')) return object(signOnNeeded, parameters);
  const flow = flowOf(call, application, parameters);
  const flowCall = { ...call, path: { environmentID, flowID: flow.id } };
  if (session) return completeAtOnce(flowCall, flow, session);
  keepFlow(world, flow);
  const begun = { rule: 'flow begun', subject: { flowID: flow.id } };
  const headers = anonymousSession(flowCall);
  if (parameters.response_mode === 'pi.flow')
    return { status: 200, headers, body: flowResource(flowCall, flow), ...begun };
  return { status: 302, headers: { ...headers, location: signOnPageOf(call, flow) }, ...begun };
}
