import type { Facts } from '../table.ts';

/** The password of a user: method, media type, body, statuses and codes of each action. */
export const passwordOperations: Facts = {
  documented: `
readPassword
  call: GET USER/password
  known: public D-PW S2
  query expand: optional; string; one of passwordPolicy; public D-PW
  security: workerToken Identity Data Admin
resetPassword
  call: PUT USER/password#password.reset
  known: page S2 S4 D-PW
  body: required; MT password.reset+json
  body schema: either PasswordResetSelf; either PasswordResetAdministrator
  security: workerToken Identity Data Admin
  400 known: public R-CS R-CSO R-DV D-ERR
  400 wrongCurrentPassword: INVALID_DATA INVALID_VALUE currentPassword
  400 tooYoung: REQUEST_FAILED PASSWORD_TOO_YOUNG
  400 noPassword: REQUEST_FAILED NO_PASSWORD
  400 accountNotUsable: REQUEST_FAILED ACCOUNT_NOT_USABLE
  400 externalIdentity: REQUEST_FAILED
resetPassword recoverPassword
  400 newPasswordPolicy, 400 length, 400 minCharacters, 400 minUniqueCharacters: INVALID_DATA INVALID_VALUE newPassword
  400 maxRepeatedCharacters, 400 minComplexity, 400 history: INVALID_DATA INVALID_VALUE newPassword
  400 excludesCommonlyUsed, 400 excludesProfileData, 400 notSimilarToCurrent: INVALID_DATA INVALID_VALUE newPassword
setPassword
  call: PUT USER/password#password.set
  known: public D-PW D-ENC R-REG R-SDK
  body: required; MT password.set+json
  body schema: PasswordSet
setPasswordValue
  call: PUT USER/password#password.setValue
  known: public D-PW
  body: required; MT password.setValue+json
  body schema: PasswordSetValue
setPassword setPasswordValue
  400 valuePolicy: INVALID_DATA INVALID_VALUE value
  400 emptyValue: INVALID_DATA EMPTY_VALUE value
setPasswordGateway
  call: PUT USER/password#password.setGateway
  known: public D-PW
  body: required; MT password.setGateway+json
  body schema: PasswordGatewayInput
checkPassword
  call: POST USER/password#password.check
  known: public D-PW D-OLD
  body: required; MT password.check+json
  body schema: PasswordCheck
  security: workerToken Identity Data Admin
  400 known: public D-PW R-FJS R-OP
  400 wrongPassword: INVALID_DATA INVALID_VALUE password
  400 emptyPassword: INVALID_DATA EMPTY_VALUE password
  400 noPassword: REQUEST_FAILED NO_PASSWORD
unlockPassword
  call: POST USER/password#password.unlock
  known: public D-PW
  alias: MT password.unlock; public D-PW
  body: optional; MT password.unlock+json
forcePasswordChange
  call: POST USER/password#password.forceChange
  known: public D-PW
  body: optional; MT password.forceChange
sendRecoveryCode
  call: POST USER/password#password.sendRecoveryCode
  known: public D-PW R-CSO
  body: optional; MT password.sendRecoveryCode+json
  400 known: public D-PW R-OAS R-CSO
  400 accountNotUsable: REQUEST_FAILED ACCOUNT_NOT_USABLE
  400 noPassword: REQUEST_FAILED NO_PASSWORD
  400 lockedOut: REQUEST_FAILED PASSWORD_LOCKED_OUT
unlockPassword forcePasswordChange sendRecoveryCode
  body schema: NoMembers
recoverPassword
  call: POST USER/password#password.recover
  known: public D-PW R-REG R-SDK
  body: required; MT password.recover+json
  body schema: PasswordRecovery
  400 known: public R-CSO D-PW R-OAS
  400 recoveryCodeWrong: INVALID_DATA INVALID_VALUE recoveryCode
  400 recoveryCodeExhausted: REQUEST_FAILED PASSWORD_LOCKED_OUT
  400 accountNotUsable: REQUEST_FAILED ACCOUNT_NOT_USABLE
setPassword setPasswordValue setPasswordGateway unlockPassword forcePasswordChange sendRecoveryCode recoverPassword
  security: workerToken Identity Data Admin
every call /password(#|$)
  200: application/hal+json PasswordState; application/json PasswordState
`,
  inferred: `
readPassword
  security: userToken p1:read:userPassword
resetPassword
  security: userToken p1:reset:userPassword
checkPassword
  security: userToken p1:validate:userPassword
forcePasswordChange
  alias: MT password.forceChange+json; inferred D-PW
sendRecoveryCode
  alias: MT password.sendRecoveryCode; inferred D-PW D-FL
setPassword setPasswordValue setPasswordGateway
  400 known: inferred R-OAS R-SDK D-ERR
setPassword setPasswordValue
  400 invalidEncoding: INVALID_DATA INVALID_VALUE value
setPassword
  400 requiredValue: INVALID_DATA REQUIRED_VALUE value
readPassword unlockPassword forcePasswordChange
  400 known: inferred D-ERR
resetPassword checkPassword
  400 lockedOut: REQUEST_FAILED PASSWORD_LOCKED_OUT
resetPassword recoverPassword
  400 requiredValue: INVALID_DATA REQUIRED_VALUE newPassword
  400 alphabetSequenceRule, 400 numberSequenceRule: INVALID_DATA INVALID_VALUE newPassword
  400 qwertySequenceRule, 400 shiftedNumberRowSequenceRule: INVALID_DATA INVALID_VALUE newPassword
`,
  decided: `
setPasswordGateway
  400 invalidGateway: INVALID_DATA INVALID_VALUE id
recoverPassword
  400 recoveryCodeExpired: INVALID_DATA INVALID_VALUE recoveryCode
readPassword
  200 ok, 200 mustChange, 200 expired, 200 lockedOut, 200 noPassword, 200 external, 200 withPolicy: example
resetPassword
  body: example self; example administrator
  200 self, 200 administrator: example
setPassword
  body: example clearText; example encoded; example forceChange
  200 clearText, 200 encoded, 200 forceChange: example
setPasswordValue
  body: example clearText; example forceChange; example cleared
  200 clearText, 200 forceChange, 200 cleared: example
setPasswordGateway
  body: example gateway; example removed
  200 gateway, 200 removed: example
checkPassword
  body: example ok
  200 ok, 200 mustChange, 200 expired: example
unlockPassword forcePasswordChange sendRecoveryCode
  body: example empty
unlockPassword
  200 unlocked: example
forcePasswordChange
  200 mustChange: example
sendRecoveryCode
  200 sent: example
recoverPassword
  body: example recovered
  200 recovered: example
`,
};
