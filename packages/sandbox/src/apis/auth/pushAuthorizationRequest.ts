import { authenticate } from '../../oauth/authenticate.ts';
import { invalidClient } from './oauth-refusal.ts';
import { keepRequest } from './pushed-request.ts';
import { clientFault, requestFault } from './request-fault.ts';
import type { AuthHandler } from './types.ts';

/** An error in the form of OAuth 2.0, which has more codes here than at the token endpoint. */
const refusal = (error: string, error_description: string, rule: string) => ({
  status: 400 as const,
  body: { error, error_description },
  rule,
});

export const pushAuthorizationRequest: AuthHandler<'pushAuthorizationRequest'> = (call) => {
  const { world, body, headers } = call;
  const application = authenticate(world, call);
  if ('rule' in application) return invalidClient(application, headers);
  // What the sandbox has no use for is not kept.
  const { client_secret, client_id, request_uri, login_hint_token, mobilePayload, ...given } = body;
  if (request_uri !== undefined)
    return refusal('invalid_request', 'A pushed request has no request_uri.', 'request_uri inside');
  const parameters = { ...given, client_id: application.id };
  const fault = clientFault(application, parameters);
  if (fault) {
    const { details: [detail] = [], message } = fault.body;
    return refusal('invalid_request', detail?.message ?? message, fault.rule);
  }
  // Whether the user has to sign on is for authorize to say, and so are the sessions.
  const { prompt, ...judged } = parameters;
  const objection = requestFault(application, judged);
  if (objection) return refusal(objection[0], objection[1], objection[0]);
  const answer = keepRequest(call, application, parameters);
  return { status: 201, body: answer, rule: 'request kept' };
};
