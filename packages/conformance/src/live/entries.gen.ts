/** The entries of unknowns.yaml and contradictions.yaml, and what settles each. */
export const entries = [
  {
    "list": "unknowns",
    "id": "directory-method",
    "what": "Whether the Directory's password calls are POST.",
    "probe": "directory"
  },
  {
    "list": "unknowns",
    "id": "directory-answers",
    "what": "The body of a successful Directory reset, the shape of its errors, and the statuses for a wrong old password, a bad token, a broken policy and an unknown user.",
    "probe": "directory",
    "ask": "Someone with a test user of the Directory, for the answers to a right and to a wrong reset."
  },
  {
    "list": "unknowns",
    "id": "directory-token-life",
    "what": "How long a confirmation token is good, whether a new one ends the old, and what a reset with neither proof does.",
    "probe": "directory",
    "ask": "Someone who reads the mail of a Directory test user, to request two tokens, use the first, and keep one for a day."
  },
  {
    "list": "unknowns",
    "id": "directory-end-of-life",
    "what": "Whether and when the Directory API ends, and how passwords move to PingOne.",
    "ask": "Ping Identity's support, for the end-of-life date of your account."
  },
  {
    "list": "unknowns",
    "id": "directory-link",
    "what": "Whether the link in the answer changes when the request carries one, and how a page of your own learns the token (the sandbox adds the parameter confirmationToken).",
    "ask": "Someone with a test user of the Directory."
  },
  {
    "list": "unknowns",
    "id": "password-warnings",
    "what": "The names of the two warning objects in the password state, for the coming expiry and for failed checks.",
    "probe": "worker",
    "ask": "An administrator of the tenant, for the state of a user whose password expires within 21 days."
  },
  {
    "list": "unknowns",
    "id": "password-validate",
    "what": "What the link password.validate stands for.",
    "probe": "worker"
  },
  {
    "list": "unknowns",
    "id": "links-by-state",
    "what": "Which links the password state offers in each status.",
    "probe": "worker",
    "ask": "An administrator of the tenant, for the states PASSWORD_EXPIRED and EXTERNAL."
  },
  {
    "list": "unknowns",
    "id": "lock-status",
    "what": "The status and the top-level code for a locked user on each operation.",
    "probe": "worker"
  },
  {
    "list": "unknowns",
    "id": "wrong-flow-action",
    "what": "The answer of the flow's password reset, and the error for an action that the status does not offer.",
    "probe": "application"
  },
  {
    "list": "unknowns",
    "id": "failed-flow",
    "what": "What a FAILED flow holds beside the code and message of its error, which are noted for a user without a device that can be used.",
    "ask": "An administrator of the tenant, who makes a sign-on policy fail and reads the flow."
  },
  {
    "list": "unknowns",
    "id": "rate-limits",
    "what": "Which rate limit governs password and flow calls, and its figure.",
    "ask": "Ping Identity's support, or the API usage dashboard of the environment."
  },
  {
    "list": "unknowns",
    "id": "policy-list-size",
    "what": "Whether the list of policies sends count and size.",
    "probe": "worker"
  },
  {
    "list": "unknowns",
    "id": "unknown-members",
    "what": "Whether actions other than those on users ignore a member that they do not have, null for a member that may be left out, and a boolean that is sent as a string.",
    "probe": "worker"
  },
  {
    "list": "unknowns",
    "id": "user-filters",
    "what": "Which attributes take co, which dates take ge and le, whether not, pr and ne are taken, in which case texts are compared, how a quote is escaped, and the answer to a bad filter.",
    "probe": "worker"
  },
  {
    "list": "unknowns",
    "id": "user-pages",
    "what": "The order of users, how long a cursor is good, and the answers to a limit of 0, one above 200, and a cursor of another list.",
    "probe": "worker",
    "ask": "Someone with more than 200 users in an environment, who uses a cursor again after a day."
  },
  {
    "list": "unknowns",
    "id": "same-wrong-password",
    "what": "Whether the same wrong password counts again under other policies than Basic, after another wrong one, after a while, or at another operation.",
    "probe": "worker",
    "ask": "An administrator of the tenant, for other policies than the one of the population, for a self change, and for a sign-on."
  },
  {
    "list": "unknowns",
    "id": "directory-filters",
    "what": "Which attributes and operators a filter of Directory users takes, what sortBy takes, and the answer to a bad one.",
    "probe": "directory"
  },
  {
    "list": "unknowns",
    "id": "audit-events",
    "what": "Whether the lock after wrong passwords or recovery codes causes an event, whether a check that the status refuses does, and which events follow when a lock ends with a forced change or a new password, when an LDAP gateway takes a password over, and when a wrong current password is sent with a change.",
    "ask": "An administrator of the tenant, who subscribes a webhook to its PASSWORD and USER events."
  },
  {
    "list": "unknowns",
    "id": "authorize-errors",
    "what": "Which errors of a sign-on request go to the redirect URI and which are shown, and the answer for a missing code_challenge and for a response type that the application lacks.",
    "probe": "application"
  },
  {
    "list": "unknowns",
    "id": "scope-not-granted",
    "what": "Whether a scope that the application was not granted is left out or refused.",
    "probe": "application"
  },
  {
    "list": "unknowns",
    "id": "loopback-port",
    "what": "Whether any port is taken for a loopback redirect URI of applications that are no native ones.",
    "ask": "An administrator of the tenant, who registers the redirect URI for a web application."
  },
  {
    "list": "unknowns",
    "id": "verifier-without-challenge",
    "what": "Whether a code of a sign-on without code_challenge is redeemed with a code_verifier.",
    "ask": "An administrator of the tenant, who signs on to an application that takes sign-ons without PKCE."
  },
  {
    "list": "unknowns",
    "id": "create-with-password",
    "what": "Whether a creation without import refuses a password or ignores it.",
    "probe": "worker"
  },
  {
    "list": "unknowns",
    "id": "user-limits",
    "what": "The code and the target for an attribute that is too long or has a wrong form, and for an unknown population or identity provider.",
    "probe": "worker"
  },
  {
    "list": "unknowns",
    "id": "put-without-username",
    "what": "Whether the replacement of a user may leave the user name out.",
    "probe": "worker"
  },
  {
    "list": "unknowns",
    "id": "broken-encoding",
    "what": "The answer to an encoded password that has not the form of its scheme.",
    "probe": "worker"
  },
  {
    "list": "unknowns",
    "id": "sign-off-effects",
    "what": "What a sign-off ends beside the cookie, its errors, and its answer by POST and without a session.",
    "probe": "worker",
    "ask": "Someone who signs on by a browser and holds a refresh token."
  },
  {
    "list": "contradictions",
    "id": "password-reset-comma",
    "what": "The JSON example of the Directory's password reset lacks a comma after newPassword.",
    "ask": "Ping Identity's documentation team; no call can tell."
  },
  {
    "list": "contradictions",
    "id": "password-lost-comma",
    "what": "The JSON example of the Directory's reset by e-mail lacks a comma after link.",
    "ask": "Ping Identity's documentation team; no call can tell."
  },
  {
    "list": "contradictions",
    "id": "directory-method",
    "what": "The pages of the Directory's password calls give no HTTP method.",
    "probe": "directory"
  },
  {
    "list": "contradictions",
    "id": "skip-send",
    "what": "skipSend is a string whose value enabled means that no mail is sent.",
    "ask": "Someone who reads the mail of a Directory test user."
  },
  {
    "list": "contradictions",
    "id": "two-links",
    "what": "link means your own page in the request and the confirmation address in the answer.",
    "ask": "Someone with a test user of the Directory."
  },
  {
    "list": "contradictions",
    "id": "no-proof",
    "what": "Old password and token are both optional and must not be sent together; a call with neither is not mentioned.",
    "probe": "directory"
  },
  {
    "list": "contradictions",
    "id": "token-of-administrators",
    "what": "The confirmation token is barred for administrators, which only the server can know.",
    "ask": "An administrator of the Directory account, with a token of their own."
  },
  {
    "list": "contradictions",
    "id": "version-in-path",
    "what": "Newer pages write /v1 into the path, older ones into the base URL.",
    "ask": "Ping Identity's documentation team; no call can tell."
  },
  {
    "list": "contradictions",
    "id": "host-line",
    "what": "The HTTP sample writes a whole base URL into the Host line.",
    "ask": "Ping Identity's documentation team; no call can tell."
  },
  {
    "list": "contradictions",
    "id": "blank-names",
    "what": "The rows of the request model of the flow's password reset have no property names.",
    "probe": "application"
  },
  {
    "list": "contradictions",
    "id": "no-flow-answer",
    "what": "The page of the flow's password reset shows no answer, no error and no cookie.",
    "probe": "application"
  },
  {
    "list": "contradictions",
    "id": "one-media-type-two-apis",
    "what": "One media type, password.reset+json, is a PUT of the Platform API and a POST of the Auth API.",
    "probe": "application"
  },
  {
    "list": "contradictions",
    "id": "validate-or-check",
    "what": "The page of the self-change lists the link password.validate; other pages and the recorded users list password.check.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "json-suffix",
    "what": "The suffix +json comes and goes for unlock, sendRecoveryCode and forceChange.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "force-change-required",
    "what": "A table calls forceChange required, the text beside it gives a default.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "empty-value-object",
    "what": "A table calls value and forceChange required, the text allows an empty object.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "results-or-errors",
    "what": "NO_PASSWORD and PASSWORD_LOCKED_OUT are called results of a check although they come with 400.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "recover-wording",
    "what": "The page of the recovery says that the call issues a code; it takes one.",
    "ask": "Ping Identity's documentation team; no call can tell."
  },
  {
    "list": "contradictions",
    "id": "mutable-identifiers",
    "what": "A table calls environment.id and user.id required and mutable although the path decides them.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "put-called-post",
    "what": "Some workflow pages call the password update a POST.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "inner-error-spelling",
    "what": "The member is spelled innerError and innererror.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "wrong-credentials",
    "what": "The vendor's sample of 2019 expects INVALID_CREDENTIALS in a flow; a record of 2026 shows INVALID_VALUE with the target username.",
    "probe": "application"
  },
  {
    "list": "contradictions",
    "id": "tries-left",
    "what": "The tries that a wrong password leaves are failuresRemaining in three recordings and attemptsRemaining in customer code.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "lock-without-a-time",
    "what": "The page of the account lock says that nothing is locked without unlockAt; the vendor's live test sends no body and finds the account locked.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "first-password",
    "what": "The current password is asked for when one exists, and a user without a password is offered password.reset; no page shows the call.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "nested-flow-members",
    "what": "One example of a flow nests id and status inside _links.",
    "probe": "application"
  },
  {
    "list": "contradictions",
    "id": "digit-class",
    "what": "The key of the digit class is 1234567890 on one page and 0123456789 elsewhere; the key of the special class shows a backslash in prose.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "minimum-length",
    "what": "Older pages fix the minimum length at 8, code allows 8 to 32.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "untyped-bodies",
    "what": "A community description names the whole POST after one error and models bodies as application/json.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "external-or-authoritative",
    "what": "The rule about users of other identity providers says external on one page and authoritative on another.",
    "ask": "An administrator of the tenant, with a user of another identity provider."
  },
  {
    "list": "contradictions",
    "id": "older-flow-statuses",
    "what": "Older pages name the flow statuses ACTION_REQUIRED and STEP_REQUIRED.",
    "probe": "application"
  },
  {
    "list": "contradictions",
    "id": "bypass-in-policy",
    "what": "bypassPolicy is listed in the model of a policy.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "one-complete-answer",
    "what": "The self-change page has the only complete answer of the password pages and points to a separate model.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "error-without-id",
    "what": "The vendor's OpenAPI lets 403 and 429 lack the id that older text calls always present.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "response-media-types",
    "what": "PingOne's OpenAPI gives application/hal+json and application/json for a success and any type for an error, and no page tells what Accept does.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "expired-or-temporary",
    "what": "The page of the check says that an expired password cannot be used to log in, while its table answers 200 for it and a flow takes it for the change.",
    "probe": "worker",
    "ask": "An administrator of the tenant, with a user whose password has expired."
  },
  {
    "list": "contradictions",
    "id": "no-password-with-time",
    "what": "lastChangedAt is absent without a password by the overview, and present in an example of NO_PASSWORD.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "expiry-of-predefined-policies",
    "what": "The administrator's page says that passwords of the Passphrase policy never expire and those of Basic do after 182 days; the answers of the API say the reverse.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "lookup-or-forgot",
    "what": "A user name alone is sent as user.lookup on one page and as password.forgot on another.",
    "probe": "application"
  },
  {
    "list": "contradictions",
    "id": "default-on-create",
    "what": "A table calls default required when a policy is made; the vendor's own client leaves it out.",
    "ask": "Someone with an environment for tests alone, since a policy that became the default could not be deleted."
  },
  {
    "list": "contradictions",
    "id": "place-of-the-authority",
    "what": "passwordAuthority is told beside the password of a user, and is a member of the gateway's user types on the gateway's page.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "unknown-path",
    "what": "A path that PingOne does not have, such as password/check, was once answered with 403.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "register-link",
    "what": "A page lists user.register and password.forgot among the links of every flow that asks for user name and password; another shows them only where the sign-on policy allows them.",
    "probe": "application",
    "ask": "Someone with an application whose sign-on policy lets nobody register or recover a password."
  },
  {
    "list": "contradictions",
    "id": "user-page-size",
    "what": "The page on paging names 200 users as the default and says that even this is not always kept; a community SDK takes a limit from 1 to 1000.",
    "probe": "worker",
    "ask": "Someone with more than 200 users in an environment."
  },
  {
    "list": "contradictions",
    "id": "user-filter-words",
    "what": "Values of a filter stand in double quotes on every page, booleans too; clients of SCIM also write true and false without them.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "user-population",
    "what": "An older table calls the population of a new user required; the newer text gives the default one to a user without it.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "user-email",
    "what": "The type of the vendor's SDK requires an e-mail address; the table of the page does not, and a user without one was recorded.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "enabled-identifier",
    "what": "The table of the request calls id required, which the sample beside it leaves out.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "population-default",
    "what": "The table of the page calls default a string, the SDK a boolean.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "profile-data",
    "what": "Older pages say that a password may not contain a value of the profile, newer ones that it may not be one.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "unlock-time",
    "what": "The table of users calls account.unlockAt read-only, the page of the lock takes it.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "population-filter",
    "what": "The newer page filters populations by name with sw, an older one with eq.",
    "probe": "worker"
  },
  {
    "list": "contradictions",
    "id": "redirect-uri-of-a-direct-flow",
    "what": "A table calls redirect_uri required, the text beside it leaves it out for response_mode=pi.flow.",
    "probe": "application"
  },
  {
    "list": "contradictions",
    "id": "hint-of-the-sign-off",
    "what": "Older pages require id_token_hint to sign off, newer ones do not.",
    "probe": "application"
  }
] as const;
