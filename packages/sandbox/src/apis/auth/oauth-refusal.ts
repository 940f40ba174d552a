import type { components } from '@ping-password/contract/auth';
import type { authenticate } from '../../oauth/authenticate.ts';

type OAuthError = components['schemas']['OAuthError'];
type Unauthenticated = Extract<ReturnType<typeof authenticate>, { readonly rule: string }>;

/** A refusal in the form of OAuth 2.0. */
export const refused = <Status extends 400 | 401>(
  status: Status,
  error: NonNullable<OAuthError['error']>,
  rule: string,
  description: string,
) => ({ status, body: { error, error_description: description }, rule });

/** RFC 6749, 5.2: an application that tried HTTP Basic is told that it may. */
export const invalidClient = (
  { rule, description }: Unauthenticated,
  headers: Readonly<Record<string, string | undefined>>,
) => ({
  ...refused(401, 'invalid_client', rule, description),
  ...(headers['authorization'] !== undefined && {
    headers: { 'www-authenticate': 'Basic realm="applications"' },
  }),
});
