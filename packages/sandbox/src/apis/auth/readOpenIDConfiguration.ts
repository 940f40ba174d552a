import { issuerOf } from '../../oauth/provider.ts';
import { knownScopes } from '../../world/scopes.ts';
import type { AuthHandler } from './types.ts';

export const readOpenIDConfiguration: AuthHandler<'readOpenIDConfiguration'> = ({
  world,
  baseUrl,
}) => {
  const issuer = issuerOf(baseUrl, world.id);
  const body = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    end_session_endpoint: `${issuer}/signoff`,
    ping_end_idp_session_endpoint: `${issuer}/idpSignoff`,
    introspection_endpoint: `${issuer}/introspect`,
    revocation_endpoint: `${issuer}/revoke`,
    pushed_authorization_request_endpoint: `${issuer}/par`,
    jwks_uri: `${issuer}/jwks`,
    claims_parameter_supported: false,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    require_pushed_authorization_requests: false,
    response_types_supported: ['code', 'id_token', 'code id_token'],
    response_modes_supported: ['query', 'fragment', 'form_post', 'pi.flow'],
    grant_types_supported: [
      'authorization_code',
      'implicit',
      'client_credentials',
      'refresh_token',
    ],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    userinfo_signing_alg_values_supported: ['none'],
    claim_types_supported: ['normal'],
    code_challenge_methods_supported: ['S256', 'plain'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
    scopes_supported: [...knownScopes],
  };
  return { status: 200, body, rule: 'read' };
};
