import { type Failure, invalidValue } from '../../password/failures.ts';
import { findApplication } from '../../world/applications.ts';
import { addressFault, endSessionOf, type Hint, hintOf, locationAfter } from './signOff.ts';
import type { AuthCall, AuthHandler } from './types.ts';

type SignOffCall = AuthCall<'signOffByIDToken'>;

/** Why an ID token does not sign off at its application; nothing when it does. */
function objection(call: SignOffCall, hint: Hint): Failure | undefined {
  const { world, query } = call;
  const { client_id } = query;
  if (client_id !== undefined && client_id !== hint.clientID)
    return invalidValue('client_id is another', 'client_id', 'client_id is not that of the hint.');
  if (!findApplication(world, hint.clientID ?? '')?.idpSignoff)
    return invalidValue(
      'the application has no idpSignoff',
      'id_token_hint',
      'id_token_hint is of an application whose idpSignoff is not true.',
    );
  return addressFault(call, hint);
}

/** Whether the caller asks for JSON, as PingOne's own browser client does. */
const asksForJSON = (accept = '') =>
  accept.split(',').some((range) => /^\s*application\/json\s*(;|$)/i.test(range));

export const signOffByIDToken: AuthHandler<'signOffByIDToken'> = (call) => {
  const { world, query, headers } = call;
  const hint = hintOf(call);
  if ('status' in hint) return hint;
  const refusal = objection(call, hint);
  if (refusal) return refusal;
  endSessionOf(world, hint);
  for (const flow of world.list('flows'))
    if (flow.sessionID === hint.sessionID && flow.userID === hint.userID)
      world.remove('flows', flow.id);
  const subject = { userID: hint.userID };
  if (query.post_logout_redirect_uri === undefined && asksForJSON(headers['accept']))
    return { status: 204, rule: 'signed off', subject };
  return { status: 302, headers: { location: locationAfter(call) }, rule: 'signed off', subject };
};
