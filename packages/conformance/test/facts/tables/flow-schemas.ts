import type { Facts } from '../table.ts';

/** The flow, its statuses, and the body of each action. */
export const flowSchemas: Facts = {
  documented: `
Flow
  .: object; public D-FL D-FL1 R-CSO
  _links: required; object; others Link
  _links/self, _links/usernamePassword.check, _links/user.lookup, _links/user.register: optional; Link
  _links/password.forgot, _links/password.recover, _links/password.sendRecoveryCode: optional; Link
  _links/password.reset, _links/user.verify, _links/user.sendVerificationCode: optional; Link
  _links/device.select, _links/otp.check, _links/session.reset, _links/signOnPage: optional; Link
  id: required; uuid
  session, environment, selectedDevice: optional; ResourceReference
  resumeUrl: required; uri
  status: required; FlowStatus
  createdAt, expiresAt: optional; date-time
  adminApp, bypassAllowed: optional; boolean
  authenticators: optional; array
  authenticators[]: string
  error: optional; object; public R-DB
  error/code: required; string; for example NO_USABLE_DEVICES
  error/message: required; string
  _embedded, _embedded/user, _embedded/application: optional; object
  _embedded/user/id: optional; uuid
  _embedded/user/username, _embedded/application/id, _embedded/application/name: optional; string
  _embedded/user/name: optional; PersonName
  _embedded/devices: optional; array
  _embedded/devices[]: FlowDevice
  _embedded/passwordPolicy: optional; PasswordPolicy
  _embedded/application/icon, _embedded/identityProvider: optional; object
  _embedded/application/icon/id, _embedded/application/icon/href: optional; string
  _embedded/socialProviders: optional; array
  _embedded/socialProviders[]: object
  _embedded/socialProviders[]/_links, _embedded/identityProvider/_links: optional; object; others Link
  _embedded/socialProviders[]/id, _embedded/socialProviders[]/name, _embedded/socialProviders[]/type: optional; string
  authorizeResponse: optional; AuthorizeResponse
FlowStatus
  .: string; public D-FL D-LOGIN S3 R-CSO D-DAG
  USERNAME_PASSWORD_REQUIRED: state; usernamePassword.check; user.register; password.forgot; session.reset
  SIGN_ON_REQUIRED: state; user.lookup
  PASSWORD_REQUIRED, ACCOUNT_LINKING_REQUIRED: state; usernamePassword.check
  PASSWORD_EXPIRED, MUST_CHANGE_PASSWORD: state; password.reset
  RECOVERY_CODE_REQUIRED: state; password.recover; password.sendRecoveryCode
  VERIFICATION_CODE_REQUIRED: state; user.verify; user.sendVerificationCode
  ACCOUNT_CONFIRMATION_REQUIRED: state; user.confirm
  EXTERNAL_AUTHENTICATION_REQUIRED, PUSH_CONFIRMATION_TIMED_OUT: state
  DAG_USER_CODE_REQUIRED: state; deviceAuthGrant.userCode.verify
  PROFILE_DATA_REQUIRED: state; user.update
  AGREEMENT_CONSENT_REQUIRED: state; user.consent
  DEVICE_SELECTION_REQUIRED, PUSH_CONFIRMATION_REQUIRED: state; device.select
  OTP_REQUIRED: state; otp.check; device.select
  ASSERTION_REQUIRED: state; assertion.check
  DAG_CONSENT_REQUIRED: state; deviceAuthGrant.consent
  COMPLETED, FAILED: state
FlowDevice
  .: object
  id: uuid
  type, status: string
  type: for example EMAIL; for example SMS
  status: for example ACTIVE
  phone, email: optional; string
  userRetries: optional; integer
AuthorizeResponse
  .: object; public D-BLF D-OIDC
  code, access_token, id_token, state: optional; string
ResumedFlow
  .: object; public R-FJS R-IOS
  _links: optional; object; others Link
  id: optional; uuid
  session, environment: optional; ResourceReference
  resumeUrl: optional; uri
  status: required; FlowStatus
  authorizeResponse: optional; AuthorizeResponse
UsernamePasswordCheck
  username: optional; string
  password: required; password
Username
  username: required; string
FlowPasswordReset
  currentPassword, newPassword: required; password
PasswordRecovery
  recoveryCode, newPassword: required; password
UserRegistration
  username: required; string
  email: required
  password: required; password
UserVerification
  verificationCode: required; password; public D-QX
DeviceSelection
  .: public D-MFA R-MER
  device: required
  device/id: required
  compatibility: optional; string; for example FULL
OtpCheck
  otp: required; password
FlowDevice FormPostPage
  .: public D-OIDC
FormPostPage
  .: string
`,
  inferred: `
FlowDevice
  id, type, status: required
  email: inferred D-OIDC
UsernamePasswordCheck Username
  username: to 128; inferred R-SDK
UserRegistration
  username: to 128; like ^[^\\x00-\\x1f\\x7f]*$; inferred R-SDK N-CHAR
`,
  decided: `
Flow
  _embedded/application/id: inferred D-FL
UsernamePasswordCheck Username FlowPasswordReset PasswordRecovery UserRegistration UserVerification DeviceSelection OtpCheck NoMembers
  .: closed
UsernamePasswordCheck Username
  username: from 1
UserRegistration
  username: from 1
UsernamePasswordCheck UserRegistration
  password: from 1; write-only
FlowPasswordReset
  currentPassword: from 1; write-only
FlowPasswordReset PasswordRecovery
  newPassword: from 1; write-only
PasswordRecovery
  recoveryCode: from 1; write-only
UserRegistration
  email: email; to 254; inferred R-CSO
UserVerification
  verificationCode: from 1; write-only
DeviceSelection
  device: closed
  device/id: uuid
  compatibility: from 1
OtpCheck
  otp: from 1; write-only
`,
};
