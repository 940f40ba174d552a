import type { Facts } from '../table.ts';

/** The flow: reading it, and one action a media type. */
export const flowOperations: Facts = {
  documented: `
readFlow
  call: GET FLOW
  known: public D-FL D-FL1 S3 R-CSO
checkUsernamePassword
  call: POST FLOW#usernamePassword.check
  known: public D-FL D-FL1 R-CSO D-LOGIN D-OLD
  body: required; MT usernamePassword.check+json
  body schema: UsernamePasswordCheck
  200: header Set-Cookie
  200 header Set-Cookie: string
  400 known: public R-CSO R-MER D-ERR
  400 invalidCredentials: INVALID_DATA INVALID_VALUE username
  400 olderInvalidCredentials: INVALID_DATA INVALID_CREDENTIALS
lookUpUser
  call: POST FLOW#user.lookup
  known: public D-FL
  body: required; MT user.lookup+json
  body schema: Username
resetFlowPassword
  call: POST FLOW#password.reset
  known: page S3 D-FL R-CSO
  body: required; MT password.reset+json
  body schema: FlowPasswordReset
  400 known: public R-CSO D-ERR
  400 wrongCurrentPassword: INVALID_DATA INVALID_VALUE currentPassword
  400 externalIdentity: REQUEST_FAILED
  400 tooYoung: REQUEST_FAILED PASSWORD_TOO_YOUNG
resetFlowPassword recoverFlowPassword
  400 newPasswordPolicy, 400 length, 400 minCharacters, 400 minUniqueCharacters: INVALID_DATA INVALID_VALUE newPassword
  400 maxRepeatedCharacters, 400 minComplexity, 400 history: INVALID_DATA INVALID_VALUE newPassword
  400 excludesCommonlyUsed, 400 excludesProfileData, 400 notSimilarToCurrent: INVALID_DATA INVALID_VALUE newPassword
requestFlowRecovery
  call: POST FLOW#password.forgot
  known: public D-FL1 R-CSO
  body: required; MT password.forgot+json
  body schema: Username
  400 known: public R-CSO D-ERR
  404 known: public R-CSO D-FL
  404 unknownUser: NOT_FOUND
recoverFlowPassword
  call: POST FLOW#password.recover
  known: public D-FL1 R-CSO
  body: required; MT password.recover+json
  body schema: PasswordRecovery
  400 known: public R-CSO D-ERR
  400 recoveryCodeWrong: INVALID_DATA INVALID_VALUE recoveryCode
sendFlowRecoveryCode
  call: POST FLOW#password.sendRecoveryCode
  known: public D-FL R-CSO
  alias: MT password.sendRecoveryCode; public D-FL
  body: optional; MT password.sendRecoveryCode+json
registerUser
  call: POST FLOW#user.register
  known: public D-FL D-FL1 R-CSO R-MER
  body: required; MT user.register+json
  body schema: UserRegistration
  200 known: public D-FL R-CSO
  400 known: public R-CSO R-MER D-ERR
  400 usernameTaken: INVALID_DATA UNIQUENESS_VIOLATION username
  400 importedPasswordPolicy: INVALID_DATA INVALID_VALUE password
verifyUser
  call: POST FLOW#user.verify
  known: public D-FL D-QX R-CSO
  body: required; MT user.verify+json
  body schema: UserVerification
  400 known: public R-CSO R-MER D-ERR
  400 verificationCodeWrong: INVALID_DATA INVALID_VALUE verificationCode
sendVerificationCode
  call: POST FLOW#user.sendVerificationCode
  known: public D-FL R-CSO R-MER
  body: optional; MT user.sendVerificationCode+json
selectDevice
  call: POST FLOW#device.select
  known: public D-FL D-OIDC D-MFA R-MER
  body: required; MT device.select+json
  body schema: DeviceSelection
checkOtp
  call: POST FLOW#otp.check
  known: public D-FL D-FL1 D-MFA
  body: required; MT otp.check+json
  body schema: OtpCheck
  400 otpWrong: INVALID_DATA INVALID_OTP otp
resetFlowSession
  call: POST FLOW#session.reset
  known: public D-FL R-CSO
  body: optional; MT session.reset+json
sendFlowRecoveryCode sendVerificationCode resetFlowSession
  body schema: NoMembers
every call /flows/{flowID}
  path flowID: required; uuid
  security: flowCookie; nothing
  200: application/hal+json Flow
  404: application/json ErrorBody
  404 flowExpired: NOT_FOUND
`,
  inferred: `
every call /flows/{flowID}
  400 invalidIdentifier: INVALID_DATA INVALID_VALUE flowID
every call #(usernamePassword.check|user.lookup|password.(reset|forgot|recover)|user.(register|verify|sendVerificationCode)|device.select|otp.check)$
  400 malformedJson: INVALID_REQUEST
readFlow
  400 known: inferred D-ERR
lookUpUser sendFlowRecoveryCode sendVerificationCode selectDevice resetFlowSession
  400 known: inferred D-ERR D-FL
checkUsernamePassword resetFlowPassword
  400 lockedOut: REQUEST_FAILED PASSWORD_LOCKED_OUT
checkUsernamePassword registerUser
  400 requiredPassword: INVALID_DATA REQUIRED_VALUE password
lookUpUser requestFlowRecovery registerUser
  400 requiredUsername: INVALID_DATA REQUIRED_VALUE username
resetFlowPassword recoverFlowPassword
  400 alphabetSequenceRule, 400 numberSequenceRule: INVALID_DATA INVALID_VALUE newPassword
  400 qwertySequenceRule, 400 shiftedNumberRowSequenceRule: INVALID_DATA INVALID_VALUE newPassword
resetFlowPassword
  200 known: inferred S3 D-LOGIN
  400 requiredValue: INVALID_DATA REQUIRED_VALUE newPassword
recoverFlowPassword
  200 known: inferred D-FL1
  400 requiredCode: INVALID_DATA REQUIRED_VALUE recoveryCode
registerUser
  200: header Set-Cookie
  200 header Set-Cookie: string
  400 requiredEmail: INVALID_DATA REQUIRED_VALUE email
verifyUser
  400 requiredVerificationCode: INVALID_DATA REQUIRED_VALUE verificationCode
selectDevice
  400 requiredDevice: INVALID_DATA REQUIRED_VALUE device
checkOtp
  400 known: inferred R-OAS D-ERR
  400 requiredOtp: INVALID_DATA REQUIRED_VALUE otp
`,
  decided: `
every call /flows/{flowID}#
  repeat: proven
  400 actionNotOffered: REQUEST_FAILED CONSTRAINT_VIOLATION
readFlow
  repeat: safe
  200 usernamePasswordRequired, 200 signOnRequired, 200 passwordRequired, 200 mustChangePassword: example
  200 passwordExpired, 200 recoveryCodeRequired, 200 verificationCodeRequired, 200 otpRequired: example
  200 deviceSelectionRequired, 200 completed, 200 failed: example
checkUsernamePassword
  body: example completed; example passwordOnly
  200 completed, 200 passwordExpired, 200 mustChangePassword, 200 verificationCodeRequired: example
  200 otpRequired, 200 deviceSelectionRequired, 200 noUsableDevice: example
lookUpUser
  body: example passwordRequired
  200 passwordRequired: example
recoverFlowPassword
  400 recoveryCodeExpired: INVALID_DATA INVALID_VALUE recoveryCode
  400 recoveryCodeExhausted: REQUEST_FAILED PASSWORD_LOCKED_OUT
requestFlowRecovery
  400 accountNotUsable: REQUEST_FAILED ACCOUNT_NOT_USABLE
  body: example recoveryCodeRequired
requestFlowRecovery sendFlowRecoveryCode
  200 recoveryCodeRequired: example
registerUser
  body: example verificationCodeRequired
registerUser sendVerificationCode
  200 verificationCodeRequired: example
selectDevice
  400 unknownDevice: INVALID_DATA INVALID_VALUE device.id
  body: example otpRequired
  200 otpRequired: example
checkOtp
  400 otpExpired, 400 otpExhausted: INVALID_DATA INVALID_OTP otp
resetFlowPassword recoverFlowPassword verifyUser checkOtp
  body: example completed
  200 completed: example
sendFlowRecoveryCode sendVerificationCode resetFlowSession
  body: example empty
resetFlowSession
  200 usernamePasswordRequired: example
`,
};
