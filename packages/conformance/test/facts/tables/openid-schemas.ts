import type { Facts } from '../table.ts';

/** Requests, tokens, claims and metadata of OAuth and OpenID Connect. */
export const openidSchemas: Facts = {
  documented: `
AuthorizeForm PushedAuthorizationRequest
  .: object
  redirect_uri: optional; uri
  scope, state, nonce, prompt, max_age, acr_values, login_hint, login_hint_token: optional; string
  code_challenge, code_challenge_method, response_mode, request, mobilePayload, request_uri: optional; string
  response_mode: one of query; one of fragment; one of form_post; one of pi.flow
  code_challenge: from 43; to 128
  code_challenge_method: one of S256; one of plain
AuthorizeForm
  client_id: required; string
  response_type: optional; string
PushedAuthorizationRequest
  client_id: optional; string
  response_type: required; string; from 1
  client_secret: optional; password
PushedAuthorization
  .: object
  request_uri, expires_in: required
  request_uri: uri
  expires_in: integer; from 1; public RFC9126
OAuthError
  .: object; public RFC6749 R-PC
  error: required; string; for example invalid_request; for example invalid_client; for example invalid_grant
  error: for example unauthorized_client; for example unsupported_grant_type; for example invalid_scope
  error_description: optional; string
ClientCredentialsGrant AuthorizationCodeGrant RefreshTokenGrant TokenForm
  .: object
  client_id: optional; string
  client_secret: optional; password
ClientCredentialsGrant
  grant_type: required; string; always client_credentials
  scope: optional; string
AuthorizationCodeGrant
  grant_type: required; string; always authorization_code
  code: required; string; from 1
  redirect_uri: optional; uri
  code_verifier: optional; string; from 43; to 128
RefreshTokenGrant
  grant_type: required; string; always refresh_token
  refresh_token: required; from 1
  scope: optional; string
TokenForm
  token: required
  token_type_hint: optional; string
TokenSet
  .: object; public D-OIDC R-FJS RFC6749
  access_token, token_type, expires_in: required
  access_token, token_type: string
  token_type: for example Bearer
  expires_in: integer
  scope, id_token, refresh_token: optional; string
Introspection
  .: object; public D-OIDC RFC7662
  active: required; boolean
  token_type, scope, client_id, sub: optional; string
  aud: optional; array
  aud[]: string
  iss: optional
  iat, exp: optional; integer
UserInfo
  .: object; public D-QX R-FJS D-OS
  sub: required; string
  profile, website, gender, birthdate, address/formatted: optional; string
  phone_number_verified: optional; boolean
  name, given_name, family_name, middle_name, nickname, preferred_username, picture: optional; string
  zoneinfo, locale, email, phone_number, env, org, p1.region: optional; string
  updated_at: optional; integer
  email_verified: optional; boolean
  address: optional; object
  address/street_address, address/locality, address/region, address/postal_code, address/country: optional; string
KeySet
  .: object
  keys: required; array
  keys[]: object
  keys[]/kty: required; string
  keys[]/kid, keys[]/use, keys[]/alg, keys[]/x5t, keys[]/n, keys[]/e: optional; string
  keys[]/x5c: optional; array
  keys[]/x5c[]: string
OpenIDConfiguration
  .: object
  issuer, authorization_endpoint, token_endpoint, jwks_uri: required; uri
  userinfo_endpoint, end_session_endpoint, ping_end_idp_session_endpoint: optional; uri
  introspection_endpoint, revocation_endpoint, pushed_authorization_request_endpoint: optional; uri
  response_types_supported, response_modes_supported, grant_types_supported: optional; array
  subject_types_supported, id_token_signing_alg_values_supported: optional; array
  code_challenge_methods_supported, token_endpoint_auth_methods_supported: optional; array
  scopes_supported, claims_supported: optional; array
  response_types_supported[], response_modes_supported[], grant_types_supported[]: string
  subject_types_supported[], id_token_signing_alg_values_supported[]: string
  code_challenge_methods_supported[], token_endpoint_auth_methods_supported[]: string
  scopes_supported[], claims_supported[]: string
  check_session_iframe, device_authorization_endpoint: optional; uri
  claims_parameter_supported, request_parameter_supported: optional; boolean
  request_uri_parameter_supported, require_pushed_authorization_requests: optional; boolean
  userinfo_signing_alg_values_supported, request_object_signing_alg_values_supported: optional; array
  token_endpoint_auth_signing_alg_values_supported, claim_types_supported: optional; array
  userinfo_signing_alg_values_supported[], request_object_signing_alg_values_supported[]: string
  token_endpoint_auth_signing_alg_values_supported[], claim_types_supported[]: string
`,
  inferred: `
AuthorizeForm
  client_id: from 1
  request_uri: inferred D-OIDC R-FJS RFC9126
TokenForm
  token: from 1
Introspection
  token_type: for example Bearer
  iss: uri
`,
  decided: `
AuthorizeForm PushedAuthorizationRequest
  client_id: inferred D-OIDC
  redirect_uri: to 2048; inferred D-OIDC
  state, nonce: to 2000; inferred D-OIDC
  max_age: like ^[0-9]+$
PushedAuthorizationRequest
  response_type, prompt: to 200; inferred D-OIDC
  max_age: to 20; inferred D-OIDC
  scope, acr_values, login_hint: to 2000; inferred D-OIDC
PushedAuthorizationRequest ClientCredentialsGrant AuthorizationCodeGrant RefreshTokenGrant TokenForm
  client_secret: write-only
AuthorizationCodeGrant
  redirect_uri: to 2048; inferred D-OIDC
RefreshTokenGrant
  refresh_token: password; write-only
TokenForm
  token: password; write-only
`,
};
