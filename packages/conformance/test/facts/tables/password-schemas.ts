import type { Facts } from '../table.ts';

/** The state of a password, and the body of each action. */
export const passwordSchemas: Facts = {
  documented: `
PasswordState
  .: object
  _links: required; object; others Link
  _links/self, _links/environment, _links/user, _links/passwordPolicy: optional; Link
  _links/password.validate, _links/password.check, _links/password.reset: optional; Link
  _links/password.set, _links/password.recover: optional; Link
  environment, user, passwordPolicy: required; ResourceReference
  status: required; PasswordStatus
  lastChangedAt: optional; date-time; read-only
  secondsUntilUnlock: optional; integer; read-only; public D-PW
  external: optional; object; public D-PW
  external/gateway: optional; PasswordGateway
  _embedded: optional; object; public D-PW D-CONV
  _embedded/passwordPolicy: optional; PasswordPolicy
PasswordStatus
  .: string
  OK, NO_PASSWORD, PASSWORD_EXPIRED, PASSWORD_LOCKED_OUT, MUST_CHANGE_PASSWORD, EXTERNAL: state
  OK, PASSWORD_EXPIRED, MUST_CHANGE_PASSWORD: password.check
  OK, PASSWORD_EXPIRED, MUST_CHANGE_PASSWORD: password.sendRecoveryCode
  OK, PASSWORD_EXPIRED, PASSWORD_LOCKED_OUT, MUST_CHANGE_PASSWORD: password.recover; password.forceChange
  OK: password.reset; password.set
  PASSWORD_LOCKED_OUT: password.unlock
  EXTERNAL: password.setGateway
PasswordGateway PasswordGatewayInput
  .: public D-PW
  id: optional; uuid
  type: optional; string; for example LDAP
  userType: optional
  userType/id: optional; uuid
  correlationAttributes: optional; object
PasswordGateway
  ., userType: object
PasswordResetSelf
  currentPassword, newPassword: required; password
PasswordResetAdministrator
  currentPassword: optional; never {}
  newPassword: required; password
PasswordSet
  value: required; password
  forceChange, bypassPolicy: optional; boolean; by default false
  external: optional
  external/gateway: optional; PasswordGatewayInput
PasswordSetValue
  value: optional; password
  forceChange, bypassPolicy: optional; boolean; by default false
PasswordCheck
  password: required; password
PasswordRecovery
  recoveryCode, newPassword: required; password
`,
  inferred: `
PasswordStatus
  .: inferred D-PW R-CSO S3
PasswordSet
  forceChange: inferred D-PW
PasswordSetValue
  .: inferred D-PW
`,
  decided: `
PasswordStatus
  NO_PASSWORD, PASSWORD_EXPIRED, PASSWORD_LOCKED_OUT, MUST_CHANGE_PASSWORD: password.reset; password.set
  OK, NO_PASSWORD, PASSWORD_EXPIRED, PASSWORD_LOCKED_OUT, MUST_CHANGE_PASSWORD: password.setGateway
  OK, NO_PASSWORD, PASSWORD_EXPIRED, PASSWORD_LOCKED_OUT, MUST_CHANGE_PASSWORD, EXTERNAL: password.setValue
PasswordGateway
  correlationAttributes: others string
PasswordGatewayInput
  ., userType: closed
  userType: from 1
  type: from 1; to 100
  correlationAttributes: from 1; to 20; others string to 1024; key to 256; inferred D-PW
PasswordResetSelf PasswordResetAdministrator PasswordSet PasswordSetValue PasswordCheck PasswordRecovery NoMembers
  .: closed
PasswordResetSelf
  currentPassword: from 1; write-only
PasswordResetSelf PasswordResetAdministrator PasswordRecovery
  newPassword: from 1; write-only
PasswordSet PasswordSetValue
  value: from 1; write-only
PasswordSet
  external: closed
PasswordCheck
  password: from 1; write-only
PasswordRecovery
  recoveryCode: from 1; write-only
`,
};

/** How a resource refers to another; of the Platform and of the Auth API. */
export const referenceSchemas: Facts = {
  documented: `
Link
  .: object; page S2
  href: required; uri
ResourceReference
  .: object; page S2
  id: required; uuid
`,
  decided: '',
};
