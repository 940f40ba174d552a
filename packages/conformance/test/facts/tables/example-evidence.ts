import type { Facts } from '../table.ts';

/** How the examples of errors are known that both the Platform and the Auth API show. */
export const sharedExamples: Facts = {
  documented: '',
  decided: `
ErrorBody.malformedJson
  example: inferred R-OAS R-SDK
ErrorBody.invalidIdentifier ErrorBody.invalidEnvironmentIdentifier
  example: inferred D-ERR
ErrorBody.alphabetSequenceRule ErrorBody.numberSequenceRule
  example: inferred R-SDK
ErrorBody.qwertySequenceRule ErrorBody.shiftedNumberRowSequenceRule
  example: inferred R-SDK
ErrorBody.lockedOut
  example: inferred R-CSO
ErrorBody.externalIdentity ErrorBody.recoveryCodeExpired ErrorBody.recoveryCodeExhausted
  example: inferred D-PW
ErrorBody.recoveryCodeWrong
  example: inferred R-CSO R-CS
ErrorBody.requiredValue
  example: inferred R-OAS R-OP
ErrorBody.accountNotUsable
  example: inferred R-OAS
`,
};

/** How the other examples of the Platform API are known. */
export const platformExamples: Facts = {
  documented: `
ErrorBody.wrongPassword
  example: public R-FJS R-AND R-IOS
PasswordPolicy.standard
  example: public D-CONV N-IOS
PasswordPolicy.basic PasswordPolicy.passphrase
  example: public D-POL D-QX
`,
  decided: `
ErrorBody.usernameRequired
  example: inferred R-OAS N-CRE
ErrorBody.unknownPopulation ErrorBody.unknownUserPopulation
  example: inferred R-OAS
ErrorBody.invalidImportEncoding ErrorBody.invalidEncoding
  example: inferred D-ENC R-OAS
PasswordState.noPassword
  example: inferred D-PW
ErrorBody.noPassword
  example: inferred R-OAS D-PW
ErrorBody.emptyValue ErrorBody.valueRequired ErrorBody.invalidGateway ErrorBody.emptyPassword
  example: inferred R-OAS R-OP
ErrorBody.policyRequiredValue
  example: inferred R-OAS R-OP
ErrorBody.enabledRequired
  example: inferred R-OAS N-ENA
`,
};

/** How the other examples of the Auth API are known. */
export const authExamples: Facts = {
  documented: `
ErrorBody.invalidCredentials
  example: public R-MER
`,
  decided: `
ErrorBody.unknownClient ErrorBody.wrongHint
  example: inferred D-OIDC D-ERR
ErrorBody.missingCookie
  example: inferred D-OIDC
OAuthError.invalidScope
  example: inferred D-SCOPE R-OP
ErrorBody.unregisteredSignOff
  example: inferred D-QX D-ERR
ErrorBody.olderInvalidCredentials
  example: inferred R-CSO
ErrorBody.actionNotOffered
  example: inferred D-FL
ErrorBody.unknownDevice
  example: inferred D-ERR
ErrorBody.requiredPassword ErrorBody.requiredUsername ErrorBody.requiredCode ErrorBody.requiredEmail
  example: inferred R-OAS
ErrorBody.requiredVerificationCode ErrorBody.requiredDevice ErrorBody.requiredOtp
  example: inferred R-OAS
ErrorBody.otpWrong ErrorBody.otpExpired ErrorBody.otpExhausted
  example: inferred R-OAS
`,
};
