import type { Facts } from '../table.ts';

/** The errors of the Platform and the Auth API, and the headers of their answers. */
export const errorSchemas: Facts = {
  documented: `
CorrelationID
  .: string; public N-RES D-CONV
RetryAfter
  .: integer; string; public R-OAS D-RL
ErrorBody
  .: object; public R-OAS R-SDK D-ERR
  id: optional; uuid
  code: required; string; for example INVALID_DATA; for example INVALID_REQUEST; for example REQUEST_FAILED
  code: for example ACCESS_FAILED; for example NOT_FOUND; for example REQUEST_LIMITED; for example UNEXPECTED_ERROR
  message: required; string
  details: optional; array
  details[]: ErrorDetail
ErrorDetail
  .: object
  code: required; string
  code: for example ACCOUNT_NOT_USABLE; for example CONSTRAINT_VIOLATION; for example EMPTY_VALUE
  code: for example INVALID_FILTER; for example INVALID_OTP; for example INVALID_PARAMETER
  code: for example INVALID_VALUE; for example NO_PASSWORD; public R-OAS R-CSO R-CS
  code: for example OUT_OF_RANGE; for example REQUIRED_VALUE; for example SIZE_LIMIT_EXCEEDED
  code: for example UNIQUENESS_VIOLATION; for example INSUFFICIENT_PERMISSIONS; for example INVALID_TOKEN
  code: for example LICENSE_EXCEEDED; for example LIMIT_EXCEEDED; for example QUOTA_EXCEEDED
  code: for example INVALID_CREDENTIALS; for example PASSWORD_LOCKED_OUT; for example PASSWORD_TOO_YOUNG
  code: for example MFA_AUTH_METHODS_CONFLICT
  message: required; string
  target: optional; string
  innerError: optional; object; public R-CSO R-CS R-DV
  innerError/unsatisfiedRequirements: optional; array; public R-IOS R-CSO
  innerError/unsatisfiedRequirements[]: string; for example length; for example minCharacters
  innerError/unsatisfiedRequirements[]: for example minUniqueCharacters; for example maxRepeatedCharacters
  innerError/unsatisfiedRequirements[]: for example minComplexity; for example history
  innerError/unsatisfiedRequirements[]: for example excludesCommonlyUsed; for example excludesProfileData
  innerError/unsatisfiedRequirements[]: for example notSimilarToCurrent
  innerError/secondsUntilUnlock: optional; integer
  innerError/quotaLimit: optional; number; public R-OAS
  innerError/quotaResetTime, innerError/retryAfter: optional; date-time; public R-OAS
  innerError/supportedAttributes, innerError/supportedOperators: optional; array; public R-OAS
  innerError/supportedAttributes[], innerError/supportedOperators[]: string
  innerError/failuresRemaining: optional; integer; public R-FJS R-AND R-IOS
  innerError/allowedPattern: optional; string; public R-OAS D-ERR
  innerError/allowedValues: optional; array; public R-OAS D-ERR R-SDK
  innerError/maximumValue, innerError/rangeMinimumValue: optional; number; public R-OAS D-ERR
  innerError/rangeMaximumValue: optional; number; public R-OAS D-ERR
  innerError/claim, innerError/existingId: optional; string; public R-OAS
  innerError/referencedValues: optional; array; public R-SDK
  innerError/allowedValues[], innerError/referencedValues[]: string
GeneralErrorBody
  .: object; public R-OAS
  id, code, message: optional; string
`,
  inferred: `
ErrorDetail
  innerError/unsatisfiedRequirements[]: for example alphabetSequenceRule; for example numberSequenceRule
  innerError/unsatisfiedRequirements[]: for example qwertySequenceRule; for example shiftedNumberRowSequenceRule
  innerError/attemptsRemaining: optional; integer; inferred R-CS
`,
  decided: '',
};
