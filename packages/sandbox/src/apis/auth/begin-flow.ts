import type { components } from '@ping-password/contract/auth';
import { withParameters } from '../../http/address.ts';
import { type Failure, invalidData, invalidValue } from '../../password/failures.ts';
import type { ApplicationRecord } from '../../world/application-record.ts';
import { clientKey, findApplication } from '../../world/applications.ts';
import type { FlowRecord } from '../../world/records.ts';
import { knownScopes } from '../../world/scopes.ts';
import { fingerprint } from '../../world/secret.ts';
import { type FlowStatus, keepFlow } from './flow.ts';
import { flowResource, signOnPageOf } from './flow-resource.ts';
import type { FlowCall } from './types.ts';

/** The parameters of a sign-on, by query or by form. */
type AuthorizeParameters = Partial<components['schemas']['AuthorizeForm']>;

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

/** What cannot be told to the application, because the address may be somebody else's. */
function clientFault(
  application: ApplicationRecord | undefined,
  { redirect_uri, response_mode }: AuthorizeParameters,
): Failure | undefined {
  if (!application || application.redirectUris.length === 0)
    return invalidValue('unknown application', 'client_id', 'client_id names no application.');
  if (redirect_uri === undefined) {
    if (response_mode === 'pi.flow') return undefined;
    const message = 'redirect_uri is required.';
    return invalidData(message, { code: 'REQUIRED_VALUE', target: 'redirect_uri', message });
  }
  return application.redirectUris.includes(redirect_uri)
    ? undefined
    : invalidValue(
        'redirect_uri is not registered',
        'redirect_uri',
        `redirect_uri must be one of ${application.redirectUris.join(', ')}.`,
      );
}

/** An OAuth error, what it is about, and the parameter at fault. */
type Objection = readonly [error: string, description: string, target: string];

/** What is told to the application as an OAuth error. */
function requestFault(parameters: AuthorizeParameters): Objection | undefined {
  const { response_type, response_mode, code_challenge, prompt, scope = '' } = parameters;
  if (parameters.request !== undefined)
    return ['request_not_supported', 'The sandbox reads no request objects.', 'request'];
  if (response_type !== 'code')
    return ['unsupported_response_type', 'The sandbox issues codes only.', 'response_type'];
  if (response_mode === 'form_post')
    return [
      'invalid_request',
      'The sandbox answers by query, fragment or pi.flow.',
      'response_mode',
    ];
  if (code_challenge === undefined)
    return [
      'invalid_request',
      'A public application has to send code_challenge.',
      'code_challenge',
    ];
  if (prompt === 'none') return ['login_required', 'The user has to sign on.', 'prompt'];
  const unknown = scope.split(' ').filter((name) => name !== '' && !knownScopes.includes(name));
  return unknown.length > 0
    ? ['invalid_scope', `Unknown scopes: ${unknown.join(', ')}.`, 'scope']
    : undefined;
}

/** A plain challenge is the verifier itself, a secret; hashed, it is the challenge of `S256`. */
function hashedChallenge({ code_challenge, code_challenge_method }: AuthorizeParameters) {
  const isHashed = code_challenge_method === 'S256' || code_challenge === undefined;
  return isHashed ? code_challenge : fingerprint(code_challenge);
}

function flowOf(call: Omit<FlowCall, 'path'>, parameters: AuthorizeParameters): FlowRecord {
  const { now, tools } = call;
  const identifier = (parameters.acr_values ?? '').split(' ').includes(identifierFirst);
  const status: FlowStatus = identifier ? 'SIGN_ON_REQUIRED' : 'USERNAME_PASSWORD_REQUIRED';
  return {
    id: tools.random.uuid(),
    sessionID: tools.random.uuid(),
    status,
    initialStatus: status,
    clientID: clientKey(parameters.client_id ?? ''),
    redirectURI: parameters.redirect_uri,
    responseMode: parameters.response_mode ?? 'query',
    scope: parameters.scope ?? 'openid',
    state: parameters.state,
    nonce: parameters.nonce,
    codeChallenge: hashedChallenge(parameters),
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
  const fault = clientFault(application, parameters);
  if (fault) return fault;
  const { redirect_uri, response_mode, state } = parameters;
  const objection = requestFault(parameters);
  if (objection) {
    const [error, description, target] = objection;
    if (response_mode === 'pi.flow' || redirect_uri === undefined)
      return invalidValue(error, target, description);
    const answer = { error, error_description: description, state };
    const location = withParameters(redirect_uri, answer, response_mode);
    return { status: 302, headers: { location }, rule: error };
  }
  const flow = flowOf(call, parameters);
  keepFlow(world, flow);
  const subject = { flowID: flow.id };
  if (response_mode === 'pi.flow') {
    const body = flowResource({ ...call, path: { environmentID, flowID: flow.id } }, flow);
    return { status: 200, body, rule: 'flow begun', subject };
  }
  const location = signOnPageOf(call, flow);
  return { status: 302, headers: { location }, rule: 'flow begun', subject };
}
