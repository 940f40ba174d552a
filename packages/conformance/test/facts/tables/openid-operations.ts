import type { Facts } from '../table.ts';

/** OAuth and OpenID Connect around the flow. */
export const openidOperations: Facts = {
  documented: `
authorize
  call: GET /{environmentID}/as/authorize
  known: public D-OIDC D-BLF D-FL R-CSO RFC6749 RFC7636
  query client_id: required; string
  query response_type, query scope, query state, query nonce, query prompt: optional; string
  query acr_values, query login_hint, query login_hint_token, query mobilePayload: optional; string
  query code_challenge, query code_challenge_method, query request, query request_uri: optional; string
  query redirect_uri: optional; uri
  query max_age: optional; integer; from 0
  query response_mode: optional; string; one of query; one of fragment; one of form_post; one of pi.flow
  query code_challenge: from 43; to 128
  query code_challenge_method: one of S256; one of plain
authorizeByForm
  call: POST /{environmentID}/as/authorize
  known: public D-OIDC RFC6749 RFC7636
  body schema: AuthorizeForm
authorizeByForm pushAuthorizationRequest issueToken introspectToken revokeToken
  body: required; application/x-www-form-urlencoded
authorize authorizeByForm
  200: application/hal+json Flow; header Set-Cookie
  200 header Set-Cookie, 302 header Set-Cookie: string; public D-SES R-MER
  302: header Location; header Set-Cookie
  302 header Location: uri
pushAuthorizationRequest
  call: POST /{environmentID}/as/par
  known: public D-OIDC D-QX RFC9126 RFC6749 RFC7636
  body schema: PushedAuthorizationRequest
  201: application/json PushedAuthorization
resumeFlow
  call: GET /{environmentID}/as/resume
  known: public D-OIDC D-FL R-CSO
  security: flowCookie
  query flowId: required; uuid
  200: application/hal+json ResumedFlow
  200 known: public D-BLF D-OIDC
  302: header Location
  302 header Location: uri
  404: application/json ErrorBody
  404 flowExpired: NOT_FOUND
issueToken
  call: POST /{environmentID}/as/token
  known: public D-OIDC RFC6749 RFC7636
  body schema: either ClientCredentialsGrant; either AuthorizationCodeGrant; either RefreshTokenGrant
  200: application/json TokenSet
  400 invalidScope: invalid_scope
introspectToken
  call: POST /{environmentID}/as/introspect
  known: public D-QX D-OIDC RFC7662
  200: application/json Introspection
revokeToken
  call: POST /{environmentID}/as/revoke
  known: public D-OIDC R-AND RFC7009
  200:
introspectToken revokeToken
  body schema: TokenForm
issueToken introspectToken revokeToken pushAuthorizationRequest
  security: clientSecret; nothing
  400, 401: application/json OAuthError
  400 invalidRequest: invalid_request
  401 invalidClient: invalid_client
issueToken
  400 invalidGrant: invalid_grant
  400 unauthorizedClient: unauthorized_client
  401 known: public R-PC R-DB RFC6749
readUserInfo
  call: GET /{environmentID}/as/userinfo
readUserInfoByPost
  call: POST /{environmentID}/as/userinfo
readUserInfo readUserInfoByPost
  known: public D-QX R-FJS
  security: userToken openid
  200: application/json UserInfo
signOff
  call: GET /{environmentID}/as/signoff
  known: public D-OIDC D-QX D-OLD
  query id_token_hint, query post_logout_redirect_uri, query state: optional; string
signOffByIDToken
  call: GET /{environmentID}/as/idpSignoff
  known: public D-OIDC R-FJS R-SDK
  query id_token_hint: required; string
  query post_logout_redirect_uri, query state, query client_id: optional; string
  204:
signOff signOffByIDToken
  302: header Location
  302 header Location: uri
readSigningKeys
  call: GET /{environmentID}/as/jwks
  known: public D-OIDC RFC7517
  200: application/json KeySet
readOpenIDConfiguration
  call: GET /{environmentID}/as/.well-known/openid-configuration
  known: public D-QX R-FJS OIDC-DISCOVERY
  200: application/json OpenIDConfiguration
authorize authorizeByForm signOff signOffByIDToken readSigningKeys readOpenIDConfiguration
  security: nothing
`,
  inferred: `
authorize authorizeByForm resumeFlow
  200: text/html FormPostPage
authorizeByForm issueToken
  repeat: proven
readUserInfo signOff signOffByIDToken readSigningKeys readOpenIDConfiguration
  repeat: safe
authorize authorizeByForm
  400 known: inferred R-MER D-ERR
  400 unknownClient: INVALID_DATA INVALID_VALUE client_id
authorize
  repeat: proven; inferred D-OIDC D-FL
  query client_id: from 1; inferred D-OIDC
  query request_uri: inferred D-OIDC R-FJS RFC9126
pushAuthorizationRequest
  201 known: inferred RFC9126
  400 known: inferred RFC9126 RFC6749
  401 known: inferred D-OIDC RFC9126 RFC6749
resumeFlow
  repeat: proven; inferred D-OIDC RFC6749
  400 known: inferred D-ERR
  400 invalidIdentifier: INVALID_DATA INVALID_VALUE flowId
  401: application/json ErrorBody
  401 known: inferred D-OIDC D-ERR
  401 missingCookie: ACCESS_FAILED
issueToken
  400 known: inferred RFC6749 R-OP
introspectToken
  repeat: safe; inferred RFC7662
  400 known: inferred RFC7662 RFC6749
  401 known: inferred D-QX RFC7662 RFC6749
revokeToken
  repeat: safe; inferred RFC7009
  400 known: inferred RFC7009 RFC6749
  401 known: inferred D-OIDC RFC7009 RFC6749
readUserInfoByPost
  repeat: safe; inferred D-QX
readUserInfo readUserInfoByPost
  400, 401, 403: application/json ErrorBody
  400 known: inferred D-ERR
  400 invalidIdentifier: INVALID_DATA INVALID_VALUE environmentID
  401 known: inferred D-QX D-ERR
  401 invalidToken: ACCESS_FAILED INVALID_TOKEN
  403 known: inferred D-QX
  403 insufficientPermissions: ACCESS_FAILED INSUFFICIENT_PERMISSIONS
signOff
  400 known: inferred D-QX D-ERR
signOffByIDToken
  query id_token_hint: from 1
  400 known: inferred D-OIDC D-ERR
  400 wrongHint: INVALID_DATA INVALID_VALUE id_token_hint
signOff signOffByIDToken
  400 unregisteredSignOff: INVALID_DATA INVALID_VALUE post_logout_redirect_uri
readSigningKeys readOpenIDConfiguration
  400 known: inferred D-ERR
`,
  decided: `
authorize authorizeByForm
  200 usernamePasswordRequired, 200 withoutRedirect: example
authorize
  query redirect_uri: to 2048; inferred D-OIDC
  query state, query nonce: to 2000; inferred D-OIDC
pushAuthorizationRequest
  repeat: proven
authorizeByForm pushAuthorizationRequest
  body: example code
pushAuthorizationRequest
  201 pushed: example
resumeFlow
  200 withCode: example
issueToken
  body: example clientCredentials; example authorizationCode; example refreshToken
  200 clientCredentials, 200 authorizationCode, 200 refreshToken: example
introspectToken revokeToken
  body: example accessToken
introspectToken
  200 active, 200 inactive: example
readUserInfo readUserInfoByPost
  200 claims: example
readSigningKeys
  200 keys: example
readOpenIDConfiguration
  200 metadata: example
`,
};
