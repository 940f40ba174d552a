import { type Failure, invalidData, invalidValue } from '../../password/failures.ts';
import type { ApplicationRecord } from '../../world/application-record.ts';
import type { AuthorizeParameters, Objection } from './authorize-parameters.ts';
import { isRegistered } from './redirect-uri.ts';
import { hasPart, idTokenFault, responseTypeFault } from './response-type.ts';
import { promptsOf } from './sso-session.ts';

/** Whether users sign on to an application at all. */
const takesUsers = ({ grantTypes }: ApplicationRecord) =>
  grantTypes.includes('AUTHORIZATION_CODE') || grantTypes.includes('IMPLICIT');

/** The refusal of a client identifier that nobody has. */
export const unknownClient = (): Failure =>
  invalidValue('unknown application', 'client_id', 'client_id names no application.');

/** What cannot be told to the application, because the address may be somebody else's. */
export function clientFault(
  application: ApplicationRecord,
  { redirect_uri, response_mode, response_type }: AuthorizeParameters,
): Failure | undefined {
  if (!takesUsers(application))
    return invalidValue(
      'nobody signs on to the application',
      'client_id',
      'client_id names an application that nobody signs on to.',
    );
  if (response_type === undefined) {
    const message = 'response_type is required.';
    return invalidData(message, { code: 'REQUIRED_VALUE', target: 'response_type', message });
  }
  if (redirect_uri === undefined) {
    if (response_mode === 'pi.flow') return undefined;
    const message = 'redirect_uri is required.';
    return invalidData(message, { code: 'REQUIRED_VALUE', target: 'redirect_uri', message });
  }
  if (isRegistered(application, redirect_uri)) return undefined;
  const { redirectUris } = application;
  return invalidValue(
    'redirect_uri is not registered',
    'redirect_uri',
    redirectUris.length === 0
      ? 'The application has no redirect URI.'
      : `redirect_uri must be one of ${redirectUris.join(', ')}.`,
  );
}

function challengeFault(
  { pkceEnforcement }: ApplicationRecord,
  { code_challenge, code_challenge_method, response_type }: AuthorizeParameters,
): Objection | undefined {
  if (pkceEnforcement === 'OPTIONAL' || !hasPart(response_type, 'code')) return undefined;
  if (code_challenge === undefined)
    return ['invalid_request', 'The application has to send code_challenge.', 'code_challenge'];
  return pkceEnforcement === 'S256_REQUIRED' && code_challenge_method !== 'S256'
    ? [
        'invalid_request',
        'The application has to send S256 as code_challenge_method.',
        'code_challenge_method',
      ]
    : undefined;
}

/** What is told to the application as an OAuth error. */
export function requestFault(
  application: ApplicationRecord,
  parameters: AuthorizeParameters,
): Objection | undefined {
  if (parameters.request !== undefined)
    return ['request_not_supported', 'The sandbox reads no request objects.', 'request'];
  const fault = responseTypeFault(application, parameters);
  if (fault) return fault;
  const unproven = challengeFault(application, parameters);
  if (unproven) return unproven;
  const prompts = promptsOf(parameters);
  if (prompts.includes('none') && prompts.length > 1)
    return ['invalid_request', 'prompt cannot have none beside another value.', 'prompt'];
  const scope = grantedScope(application, parameters);
  return scope === undefined
    ? ['invalid_scope', 'The application may ask for none of the scopes.', 'scope']
    : idTokenFault(parameters, scope);
}

/** The scopes of a request that its application may have; `undefined` when it asks for none of these. */
export function grantedScope(
  { scopes }: ApplicationRecord,
  { scope = 'openid' }: AuthorizeParameters,
): string | undefined {
  const asked = scope.split(' ').filter((name) => name !== '');
  const granted = [...new Set(asked)].filter((name) => scopes.includes(name));
  return asked.length > 0 && granted.length === 0 ? undefined : granted.join(' ');
}
