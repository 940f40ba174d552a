import type { ApplicationRecord } from '../../world/application-record.ts';
import type { AuthorizeParameters, Objection } from './authorize-parameters.ts';

/** What of a response type an application has to have, by its parts. */
const requirements = {
  code: { responseType: 'CODE', grantType: 'AUTHORIZATION_CODE' },
  id_token: { responseType: 'ID_TOKEN', grantType: 'IMPLICIT' },
} as const;

type Part = keyof typeof requirements;

const partsOf = (responseType = ''): string[] => [
  ...new Set(responseType.split(' ').filter((part) => part !== '')),
];

const isKnown = (part: string): part is Part => Object.hasOwn(requirements, part);

/** A response type with its parts in order, whichever order they were sent in. */
export const orderedType = (responseType: string | undefined): string =>
  partsOf(responseType).sort().join(' ');

/** Whether a response type has a part. */
export const hasPart = (responseType: string | undefined, part: Part): boolean =>
  partsOf(responseType).includes(part);

/**
 * How the application gets its answer. What may hold a token goes behind the hash, where servers and their
 * logs do not see it, even when `query` is asked for. OAuth 2.0 Multiple Response Type Encoding Practices, 5.
 */
export function responseModeOf({
  response_mode,
  response_type,
}: Pick<AuthorizeParameters, 'response_mode' | 'response_type'>): string {
  const isTokenless = partsOf(response_type).every(
    (part) => part !== 'token' && part !== 'id_token',
  );
  if (response_mode !== undefined && (response_mode !== 'query' || isTokenless))
    return response_mode;
  return isTokenless ? 'query' : 'fragment';
}

/** What speaks against the response type and the response mode of a sign-on. */
export function responseTypeFault(
  { responseTypes, grantTypes }: ApplicationRecord,
  { response_type, response_mode }: AuthorizeParameters,
): Objection | undefined {
  const parts = partsOf(response_type).filter(isKnown);
  if (parts.length === 0 || parts.length < partsOf(response_type).length)
    return [
      'unsupported_response_type',
      'response_type must be code, id_token or code id_token.',
      'response_type',
    ];
  const lacking = parts.find((part) => {
    const { responseType, grantType } = requirements[part];
    return !responseTypes.includes(responseType) || !grantTypes.includes(grantType);
  });
  if (lacking !== undefined) {
    const { responseType, grantType } = requirements[lacking];
    const message = `The application may not ask for ${lacking}: it needs ${responseType} in responseTypes and ${grantType} in grantTypes.`;
    return ['unauthorized_client', message, 'response_type'];
  }
  return response_mode === 'query' && parts.includes('id_token')
    ? [
        'invalid_request',
        'An ID token cannot come by query: response_mode must be fragment, form_post or pi.flow.',
        'response_mode',
      ]
    : undefined;
}

/** What an ID token from authorize needs. OpenID Connect Core, 3.2.2.1 and 3.3.2.11. */
export function idTokenFault(
  { response_type, nonce }: AuthorizeParameters,
  scope: string,
): Objection | undefined {
  if (!hasPart(response_type, 'id_token')) return undefined;
  if (nonce === undefined)
    return ['invalid_request', 'nonce is required for an ID token.', 'nonce'];
  return scope.split(' ').includes('openid')
    ? undefined
    : ['invalid_scope', 'scope must have openid for an ID token.', 'scope'];
}
