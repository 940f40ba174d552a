import { withParameters } from '../../http/address.ts';
import { type Failure, invalidValue } from '../../password/failures.ts';
import type { ApplicationRecord } from '../../world/application-record.ts';
import { findApplication } from '../../world/applications.ts';
import type { FlowRecord } from '../../world/records.ts';
import { fingerprint } from '../../world/secret.ts';
import { type FlowStatus, keepFlow } from './flow.ts';
import { flowResource, signOnPageOf } from './flow-resource.ts';
import {
  type AuthorizeParameters,
  clientFault,
  grantedScope,
  requestFault,
  unknownClient,
} from './request-fault.ts';
import { factorPolicyOf } from './second-factor.ts';
import type { FlowCall } from './types.ts';

/** What a sign-on call came to. */
type Begun =
  | {
      readonly status: 302;
      readonly headers: { readonly location: string };
      readonly rule: string;
      readonly subject?: { readonly flowID: string };
    }
  | {
      readonly status: 200;
      readonly body: ReturnType<typeof flowResource>;
      readonly rule: string;
      readonly subject: { readonly flowID: string };
    }
  | Failure;

/** The sign-on policy, by `acr_values`, that asks for the user name first; a name of the sandbox. */
const identifierFirst = 'Identifier_First';

/** A plain challenge is the verifier itself, a secret; hashed, it is the challenge of `S256`. */
function hashedChallenge({ code_challenge, code_challenge_method }: AuthorizeParameters) {
  const isHashed = code_challenge_method === 'S256' || code_challenge === undefined;
  return isHashed ? code_challenge : fingerprint(code_challenge);
}

function flowOf(
  call: Omit<FlowCall, 'path'>,
  application: ApplicationRecord,
  parameters: AuthorizeParameters,
): FlowRecord {
  const { now, tools } = call;
  const identifier = (parameters.acr_values ?? '').split(' ').includes(identifierFirst);
  const status: FlowStatus = identifier ? 'SIGN_ON_REQUIRED' : 'USERNAME_PASSWORD_REQUIRED';
  return {
    id: tools.random.uuid(),
    sessionID: tools.random.uuid(),
    status,
    initialStatus: status,
    clientID: application.id,
    redirectURI: parameters.redirect_uri,
    responseMode: parameters.response_mode ?? 'query',
    scope: grantedScope(application, parameters) ?? '',
    state: parameters.state,
    nonce: parameters.nonce,
    codeChallenge: hashedChallenge(parameters),
    factorPolicy: factorPolicyOf(parameters.acr_values),
    createdAt: now,
    touchedAt: now,
  };
}

/** Begins a flow: a redirect to the sign-on page, or the flow itself for `pi.flow`. */
export function beginFlow(
  call: Omit<FlowCall, 'path'>,
  environmentID: string,
  parameters: AuthorizeParameters,
): Begun {
  const { world } = call;
  const application = findApplication(world, parameters.client_id ?? '');
  if (!application) return unknownClient();
  const fault = clientFault(application, parameters);
  if (fault) return fault;
  const { redirect_uri, response_mode, state } = parameters;
  const objection = requestFault(application, parameters);
  if (objection) {
    const [error, description, target] = objection;
    if (response_mode === 'pi.flow' || redirect_uri === undefined)
      return invalidValue(error, target, description);
    const answer = { error, error_description: description, state };
    const location = withParameters(redirect_uri, answer, response_mode);
    return { status: 302, headers: { location }, rule: error };
  }
  const flow = flowOf(call, application, parameters);
  keepFlow(world, flow);
  const subject = { flowID: flow.id };
  if (response_mode === 'pi.flow') {
    const body = flowResource({ ...call, path: { environmentID, flowID: flow.id } }, flow);
    return { status: 200, body, rule: 'flow begun', subject };
  }
  const location = signOnPageOf(call, flow);
  return { status: 302, headers: { location }, rule: 'flow begun', subject };
}
