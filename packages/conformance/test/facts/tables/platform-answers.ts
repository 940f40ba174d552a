import type { Facts } from '../table.ts';

/** What every call of the Platform API has: identifiers, headers, and the refusals by status. */
export const platformAnswers: Facts = {
  documented: `
ExternalTransactionID ExternalSessionID
  .: string; to 100; public D-TX R-SDK
every call
  path environmentID: required; uuid
  header X-Ping-External-Transaction-ID, header X-Ping-External-Session-ID: optional; string; to 100; public D-TX R-SDK
  400, 401, 403, 404, 429, 500: application/json ErrorBody
  502, 503: application/json GeneralErrorBody
  429, 503: header Retry-After
  401 known: public D-ERR R-OAS
  403 known: public R-OAS R-OP
  404 known: public R-SDK R-OAS
  429 known: public R-OAS D-RL
  500 known, 502 known, 503 known: public R-OAS
  401 invalidToken: ACCESS_FAILED INVALID_TOKEN
  403 insufficientPermissions: ACCESS_FAILED INSUFFICIENT_PERMISSIONS
  403 licenseExceeded: ACCESS_FAILED LICENSE_EXCEEDED
  404 notFound: NOT_FOUND
  429 rateLimited: REQUEST_LIMITED LIMIT_EXCEEDED
  429 quotaExceeded: REQUEST_LIMITED QUOTA_EXCEEDED
  500 unexpectedError: UNEXPECTED_ERROR
every call {userID}
  path userID: required; uuid
every call {passwordPolicyID}
  path passwordPolicyID: required; uuid
every call {populationID}
  path populationID: required; uuid
every call ^(POST|PUT|PATCH)
  415: application/json ErrorBody
  415 known: public R-OAS R-OP
  415 unsupportedMediaType: INVALID_REQUEST
every call
  every answer: header Correlation-Id; header X-Ping-External-Transaction-ID; header X-Ping-External-Session-ID
`,
  inferred: `
every call {userID}
  400 invalidIdentifier: INVALID_DATA INVALID_VALUE userID
every call /(users|populations|passwordPolicies(/{passwordPolicyID})?|populations/{populationID})(#user.import)?$
  400 invalidIdentifier: INVALID_DATA INVALID_VALUE environmentID
every call #password.(reset|set|setValue|setGateway|check|recover)$
  400 malformedJson: INVALID_REQUEST
`,
  decided: `
every call
  502 badGateway, 503 unavailable: example
every call ^GET
  repeat: safe
every call ^(POST|PUT|PATCH|DELETE)
  repeat: proven
`,
};
