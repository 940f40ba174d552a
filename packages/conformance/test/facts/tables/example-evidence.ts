import type { Facts } from '../table.ts';

/** How the examples of errors are known that both the Platform and the Auth API show. */
export const sharedExamples: Facts = {
  documented: '',
  inferred: `
ErrorBody.malformedJson
  example: inferred R-OAS R-SDK
ErrorBody.invalidIdentifier ErrorBody.invalidEnvironmentIdentifier
  example: inferred D-ERR
ErrorBody.alphabetSequenceRule ErrorBody.numberSequenceRule
  example: inferred R-SDK
ErrorBody.qwertySequenceRule ErrorBody.shiftedNumberRowSequenceRule
  example: inferred R-SDK
ErrorBody.lockedOut
  example: inferred R-CSO D-PW
ErrorBody.externalIdentity ErrorBody.recoveryCodeExpired ErrorBody.recoveryCodeExhausted
  example: inferred D-PW
ErrorBody.recoveryCodeWrong
  example: inferred R-CSO R-CS
ErrorBody.requiredValue
  example: inferred R-OAS S2
ErrorBody.accountNotUsable
  example: inferred R-OAS D-PW
`,
  decided: '',
};

/** How the other examples of the Platform API are known. */
export const platformExamples: Facts = {
  documented: `
ErrorBody.wrongPassword
  example: public R-FJS R-AND R-IOS
ErrorBody.emptyPassword
  example: public R-OP R-OAS
PasswordPolicy.standard
  example: public D-CONV R-IOS
PasswordPolicy.basic PasswordPolicy.passphrase
  example: public D-POL D-QX
`,
  inferred: `
ErrorBody.usernameRequired
  example: inferred R-OAS N-CRE
ErrorBody.enabledRequired
  example: inferred R-OAS N-ENA
ErrorBody.valueRequired
  example: inferred R-OAS D-PW
ErrorBody.policyRequiredValue
  example: inferred R-OAS R-SDK
ErrorBody.emptyValue
  example: inferred R-OAS R-OP
ErrorBody.invalidImportEncoding ErrorBody.invalidEncoding
  example: inferred D-ENC R-OAS
PasswordState.noPassword
  example: inferred D-PW
ErrorBody.noPassword
  example: inferred R-OAS D-PW
`,
  decided: `
ErrorBody.unknownPopulation ErrorBody.unknownUserPopulation ErrorBody.invalidGateway
  example: inferred R-OAS
`,
};

/** How the other examples of the Auth API are known. */
export const authExamples: Facts = {
  documented: `
ErrorBody.invalidCredentials
  example: public R-MER
`,
  inferred: `
ErrorBody.olderInvalidCredentials
  example: inferred R-CSO
ErrorBody.unknownClient
  example: inferred R-MER D-ERR
ErrorBody.invalidFlowIdentifier
  example: inferred D-ERR
ErrorBody.wrongHint
  example: inferred D-OIDC D-ERR
ErrorBody.missingCookie
  example: inferred D-OIDC
ErrorBody.unregisteredSignOff
  example: inferred D-QX D-ERR
OAuthError.invalidScope
  example: inferred D-SCOPE R-OP
ErrorBody.requiredPassword ErrorBody.requiredUsername ErrorBody.requiredCode ErrorBody.requiredEmail
  example: inferred R-OAS
ErrorBody.requiredVerificationCode ErrorBody.requiredDevice ErrorBody.requiredOtp ErrorBody.otpWrong
  example: inferred R-OAS
`,
  decided: `
ErrorBody.actionNotOffered
  example: inferred D-FL
ErrorBody.unknownDevice
  example: inferred D-ERR
ErrorBody.otpExpired ErrorBody.otpExhausted
  example: inferred R-OAS
`,
};
