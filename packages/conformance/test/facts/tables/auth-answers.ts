import type { Facts } from '../table.ts';

/** What every call of the Auth API has. */
export const authAnswers: Facts = {
  documented: `
every call
  path environmentID: required; uuid
  429, 500: application/json ErrorBody
  502, 503: application/json GeneralErrorBody
  429, 503: header Retry-After
  429 known: public R-OAS D-RL
  500 known, 502 known, 503 known: public R-OAS
  429 rateLimited: REQUEST_LIMITED LIMIT_EXCEEDED
  429 quotaExceeded: REQUEST_LIMITED QUOTA_EXCEEDED
  500 unexpectedError: UNEXPECTED_ERROR
every call ^POST (?!.*userinfo)
  415: application/json ErrorBody
  415 known: public R-OAS R-OP
  415 unsupportedMediaType: INVALID_REQUEST
every call (/as/resume|/flows/{flowID}(?!#password.forgot).*)$
  404 known: public D-FL R-CSO
every call ^(?!.*(userinfo|/as/(token|introspect|revoke|par)$))
  400: application/json ErrorBody
every call
  every answer: header Correlation-Id
`,
  inferred: `
every call /(authorize|signoff|idpSignoff|jwks|openid-configuration)$
  400 invalidIdentifier: INVALID_DATA INVALID_VALUE environmentID
`,
  decided: `
every call
  502 badGateway, 503 unavailable: example
`,
};
