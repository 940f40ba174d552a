const errors = `
CorrelationID: the only header that a page of another origin can read
ErrorBody/id: 403 and 429 may lack it
ErrorBody/code: PingOne may add values
ErrorDetail/code: PingOne may add values
ErrorDetail/innerError: Further members may appear
ErrorDetail/innerError/unsatisfiedRequirements: A name may repeat
ErrorDetail/innerError/supportedAttributes: that a filter may ask for
GeneralErrorBody: every member may be absent
NoMembers: the body may be left out
`;

const policies = `
PasswordPolicy: An absent rule is not enforced
PasswordPolicy: the current password can never be used again
PasswordPolicy/notSimilarToCurrent: refused; only checked when both are sent
PasswordPolicy/history: Passwords that may not be used again
PasswordPolicy/minAgeDays: until the password may be changed again
PasswordPolicy/maxRepeatedCharacters: may stand in a row
PasswordPolicy/minComplexity: by brute force has to take
`;

const platform = `
checkPassword: Checks a password without signing on
checkPassword: Each wrong password counts towards the lockout; the same wrong password sent again does not
createPasswordPolicy/body: a rule that is left out is not enforced
updatePasswordPolicy/body: a rule that is left out is not enforced
createUser: Creates a user without a password. Only \`username\` is required. Without \`population\`, the user belongs to the default population
deletePasswordPolicy: You cannot delete the default policy, or one that a population uses
forcePasswordChange/200: The user has to change the password
importUser: also for users without a password
lockAccount: or until you unlock it. Changing the password does not remove this lock
lockAccount/body: without a body, it does not end by itself
PasswordSet/external: when it is not in PingOne
UserImport/password/external: when it is not in PingOne
AccountLock: without a time, until it is unlocked
readPassword: never the password itself
resetPassword/500: The request may have taken effect
resetPassword/502: The request may have taken effect
readUser: never the password
recoverPassword: The user has to be enabled and have a password; a locked password is no obstacle. The fifth wrong code locks the password
resetPassword: The new password has to meet the password policy
resetPassword: a user without a password sends \`newPassword\` alone
resetPassword: With a worker token, send only \`newPassword\`
resetPassword: PingOne does not check the policy, removes a lock, and the user has to change the password
resetPassword: Users of an identity provider other than \`PING_ONE\` cannot change their own password here
resetPassword/body: the administrator form without it
sendRecoveryCode: 8 letters and digits, valid for 5 minutes and 5 tries; upper and lower case are the same
sendRecoveryCode: Refused for a disabled user, without a password, and while the password is locked
setPassword: without the current one. Clear text has to meet the password policy unless \`bypassPolicy\` is true; a hash only has to be valid in its encoding
unlockPassword: resets the failures of multi-factor authentication, unless that is locked itself
updateUserEnabled: A disabled user cannot sign on, and keeps the password
listUsers/limit: 200 unless given; a page has no more than 200, and may have fewer
listPopulations/limit: 250 unless given
LongSequenceRuleInput/maxLength: 3 is the only value
PasswordPolicyInput: A rule that is left out, or \`null\`, is not enforced. A fraction is cut off. Read-only members are ignored, so a policy may be sent back as it was read
PasswordPolicyInput/notSimilarToCurrent: refused; only checked when both are sent
PasswordPolicyInput/history: Passwords that may not be used again; both members are needed
PasswordPolicyInput/lockout: both members are needed
PasswordPolicyInput/length/max: 255 is the only value
PasswordPolicyInput/minAgeDays: until the password may be changed again
PasswordPolicyInput/maxRepeatedCharacters: may stand in a row; 2 is the only value
PasswordPolicyInput/minUniqueCharacters: 5 is the only value
PasswordPolicyInput/minComplexity: by brute force has to take; 7 is the only value
PasswordPolicyInput/maxAgeDays: more than \`minAgeDays\` and 21 together
PasswordResetAdministrator: who then has to change it again
PasswordResetAdministrator/newPassword: PingOne does not check it against the policy
PasswordState/lastChangedAt: absent when the user has none
PasswordState/secondsUntilUnlock: or when only an administrator can lift the lock
PasswordStatus: PingOne may add values
PasswordStatus/NO_PASSWORD: one has to be set
PasswordStatus/PASSWORD_EXPIRED: it still signs on and has to be changed
PasswordStatus/MUST_CHANGE_PASSWORD: it still signs on and has to be changed
Population: may have a password policy of their own
User/email: Two users may have the same one
UserInput/email: Two users may have the same one
UserImport/email: Two users may have the same one
UserPatch/email: Two users may have the same one
UserReplacement/email: Two users may have the same one
UserAccount/lockedAt: may be absent when failed passwords did it
UserAddress/streetAddress: may have line breaks
UserAddressInput/streetAddress: may have line breaks
UserImport: Members that only PingOne writes, and members that it does not know, are ignored
UserInput: Members that only PingOne writes, and members that it does not know, are ignored
UserPatch: Members that only PingOne writes, and members that it does not know, are ignored, so a user may be sent back
UserReplacement: Members that only PingOne writes, and members that it does not know, are ignored, so a user may be sent back
UserImport/password: without a value the user has none
UserImport/password/value: Clear text, which has to meet the policy
deleteUser/403: or the environment does not exist
userToken: Users of an authoritative external identity provider do not get these scopes
workerToken: valid for one hour. Its power comes from the role that the action names, not from scopes
`;

const auth = `
https://{customDomain}: Its paths lack the environment identifier
https://{customDomain}: generated from this document have to leave the identifier out
TokenForm/token_type_hint: any token is found without it
authorize: A parameter without a value counts as left out
issueToken: A parameter without a value counts as left out
authorize/response_type: Required without \`request_uri\`
AuthorizeForm/response_type: Required without \`request_uri\`
authorize/response_mode: Unless given it is \`query\`, or \`fragment\` with an ID token, which \`query\` cannot carry
AuthorizeForm/response_mode: Unless given it is \`query\`, or \`fragment\` with an ID token, which \`query\` cannot carry
PushedAuthorizationRequest/response_mode: Unless given it is \`query\`, or \`fragment\` with an ID token, which \`query\` cannot carry
checkUsernamePassword: The user name may be left out where the flow knows it
checkUsernamePassword: counts towards the lock; the same one again does not count
UsernamePasswordCheck/username: may be left out in \`PASSWORD_REQUIRED\`
introspectToken: A public application can ask about its own tokens only
introspectToken/200: or that it is not active
Introspection: \`active\` alone for one that is not good
introspectToken/401: The application is not authenticated
issueToken/401: The application is not authenticated
pushAuthorizationRequest/401: The application is not authenticated
revokeToken/401: The application is not authenticated
readFlow: A flow expires after 15 minutes without a request; then the answer is 404
ResumedFlow: Of the flow itself, only the status is certain to be there
resetFlowPassword/500: The request may have taken effect
resetFlowPassword/502: The request may have taken effect
resetFlowPassword: The status of the flow has to be \`PASSWORD_EXPIRED\` or \`MUST_CHANGE_PASSWORD\`. Send no access token
revokeToken: You cannot revoke access tokens of the PingOne API
revokeToken/200: The token is not good any more
signOff: or to the sign-on page without one
signOff/post_logout_redirect_uri: registered at the application of the hint, or at any one without a hint. It has fewer than 8192 characters together with \`state\`
signOffByIDToken: without a cookie. The application has to have \`idpSignoff\`
verifyUser: The code does not expire
UserVerification/verificationCode: 8 letters and digits in any case. It does not expire
AuthorizationCodeGrant/client_id: unless HTTP Basic carries it
AuthorizationCodeGrant/client_secret: unless HTTP Basic carries it
ClientCredentialsGrant/client_id: unless HTTP Basic carries it
ClientCredentialsGrant/client_secret: unless HTTP Basic carries it
RefreshTokenGrant/client_id: unless HTTP Basic carries it
RefreshTokenGrant/client_secret: unless HTTP Basic carries it
TokenForm/client_id: unless HTTP Basic carries it
TokenForm/client_secret: unless HTTP Basic carries it
PushedAuthorizationRequest/client_id: unless HTTP Basic carries it
PushedAuthorizationRequest/client_secret: unless HTTP Basic carries it
ClientCredentialsGrant/scope: whose roles say what it may do
Flow/expiresAt: unless something happens in it
FlowStatus: PingOne may add values
FlowStatus/PASSWORD_EXPIRED: has to be changed
FlowStatus/MUST_CHANGE_PASSWORD: has to be changed
FlowStatus/VERIFICATION_CODE_REQUIRED: has to be verified
FlowStatus/ACCOUNT_CONFIRMATION_REQUIRED: has to be confirmed
FlowStatus/AGREEMENT_CONSENT_REQUIRED: has to be accepted
FlowStatus/DEVICE_SELECTION_REQUIRED: has to be chosen
FlowStatus/PUSH_CONFIRMATION_TIMED_OUT: was not confirmed in time
FlowStatus/DAG_CONSENT_REQUIRED: has to be accepted
UserInfo: those without a value are absent
UserRegistration: A policy may ask for further attributes
UserRegistration/email: Two users may have the same one
flowCookie: the first calls of a flow go without it
`;

const directory = `
resetPassword/415: The path does not take this Content-Type
checkPassword: 200 means that they are right; any other status means that they are not
readUser: never the password
requestPasswordReset: sends an e-mail with a reset link unless \`skipSend\` is \`enabled\`
requestPasswordReset/200: on its way unless it was suppressed
resetPassword: with the old password or with the confirmation token from the reset e-mail, never with both. A token does not work for an administrator
ErrorBody: Its shape is not documented; every member may be absent
`;

/** The rules that only prose tells: what is described, a colon, and how the rule has to be told there. */
export const rules: Readonly<Record<string, string>> = {
  platform: errors + policies + platform,
  auth: errors + policies + auth,
  directory,
};
