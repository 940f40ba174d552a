/** How much a recording proves. */
export type Weight =
  /** A raw answer of the service, kept in a public repository; values made up. */
  | 'recorded'
  /** An example of a page of the vendor. */
  | 'documented'
  /** Somebody wrote down status and code; the members are the usual ones. */
  | 'noted'
  /** Built from the vendor's error schemas: the shape only. */
  | 'assembled';

/** What a recording is an answer of. */
export interface Recording {
  readonly file: string;
  readonly weight: Weight;
  readonly api: 'platform' | 'auth' | 'directory';
  readonly operationId: string;
  readonly status: number;
}

/** Whether the source of a recording shows some of the members only. */
export const isPartial = ({ file }: Recording): boolean => file.includes('-partial');

const recorded = (
  file: string,
  weight: Weight,
  api: Recording['api'],
  operationId: string,
  status: number,
): Recording => ({ file, weight, api, operationId, status });

/** Recordings of operations that the contract has; each validates against the schema of its answer. */
export const recordings: readonly Recording[] = [
  recorded('check-wrong-password.400.json', 'recorded', 'platform', 'checkPassword', 400),
  recorded(
    'password-error-mismatch-with-failures-remaining.json',
    'recorded',
    'platform',
    'checkPassword',
    400,
  ),
  recorded('noted.check-empty-password.400.json', 'noted', 'platform', 'checkPassword', 400),
  recorded('reset-password-history.400.json', 'recorded', 'platform', 'resetPassword', 400),
  recorded('password-error-policy-partial.json', 'recorded', 'platform', 'resetPassword', 400),
  recorded(
    'create-user-password-policy-repeated.400.json',
    'recorded',
    'platform',
    'importUser',
    400,
  ),
  recorded(
    'documented.update-enabled.200.json',
    'documented',
    'platform',
    'updateUserEnabled',
    200,
  ),
  recorded(
    'documented.list-populations-excerpt.200.json',
    'documented',
    'platform',
    'listPopulations',
    200,
  ),
  recorded('create-user.201.json', 'recorded', 'platform', 'createUser', 201),
  recorded('create-user-username-taken.400.json', 'recorded', 'platform', 'createUser', 400),
  recorded('platform-error-uniqueness.json', 'recorded', 'platform', 'createPasswordPolicy', 400),
  recorded(
    'documented.invalid-data-no-details.400.json',
    'documented',
    'platform',
    'updatePasswordPolicy',
    400,
  ),
  recorded(
    'documented.invalid-value.400.json',
    'documented',
    'platform',
    'updatePasswordPolicy',
    400,
  ),
  recorded('assembled.unauthorized.401.json', 'assembled', 'platform', 'readPassword', 401),
  recorded('assembled.forbidden.403.json', 'assembled', 'platform', 'readPassword', 403),
  recorded('assembled.not-found.404.json', 'assembled', 'platform', 'readPassword', 404),
  recorded('assembled.rate-limited.429.json', 'assembled', 'platform', 'readPassword', 429),
  recorded('assembled.invalid-filter.400.json', 'assembled', 'platform', 'listUsers', 400),
  recorded('noted.wrong-media-type.415.json', 'noted', 'platform', 'setPassword', 415),
  recorded('list-users.200.json', 'recorded', 'platform', 'listUsers', 200),
  recorded('list-users-empty.200.json', 'recorded', 'platform', 'listUsers', 200),
  recorded('read-user.200.json', 'recorded', 'platform', 'readUser', 200),
  recorded('documented.read-user.200.json', 'documented', 'platform', 'readUser', 200),
  recorded(
    'user-with-password-state-embedded-partial.json',
    'documented',
    'platform',
    'readUser',
    200,
  ),
  recorded('policy-standard.200.json', 'recorded', 'platform', 'readPasswordPolicy', 200),
  recorded(
    'documented.list-policies-excerpt.200.json',
    'documented',
    'platform',
    'listPasswordPolicies',
    200,
  ),
  recorded('documented.p14e-user.200.json', 'documented', 'directory', 'readUser', 200),
  recorded('flow-username-password-required-partial.json', 'recorded', 'auth', 'authorize', 200),
  recorded('flow-otp-required-pi-flow.json', 'documented', 'auth', 'authorize', 200),
  recorded(
    'flow-completed-after-password.json',
    'documented',
    'auth',
    'checkUsernamePassword',
    200,
  ),
  recorded('flow-completed-after-verify.json', 'documented', 'auth', 'readFlow', 200),
  recorded('flow-completed-admin-invite.json', 'documented', 'auth', 'readFlow', 200),
  recorded(
    'flow-error-wrong-credentials-2026.json',
    'recorded',
    'auth',
    'checkUsernamePassword',
    400,
  ),
  recorded('pi-flow-completed-with-code.json', 'recorded', 'auth', 'resumeFlow', 200),
  recorded('token-success-code.json', 'recorded', 'auth', 'issueToken', 200),
  recorded('token-error-invalid-client-credentials.json', 'recorded', 'auth', 'issueToken', 401),
  recorded('token-error-invalid-scope.json', 'recorded', 'auth', 'issueToken', 400),
  recorded('discovery.json', 'documented', 'auth', 'readOpenIDConfiguration', 200),
  recorded('jwks-member-set.json', 'documented', 'auth', 'readSigningKeys', 200),
  recorded('userinfo-documented.json', 'documented', 'auth', 'readUserInfo', 200),
  recorded('userinfo-live.json', 'recorded', 'auth', 'readUserInfo', 200),
];

/** Recorded audit events. */
export const auditEvents: readonly string[] = [
  'event.password-check-failed.json',
  'event.password-check-succeeded.json',
  'event.password-reset.json',
  'event.password-set.json',
  'event.user-created.json',
  'event.user-deleted.json',
  'event.user-updated-enabled.json',
  'event.webhook-item.json',
];

/** Recordings beside what the contract has, with the reason. */
export const outside: Readonly<Record<string, string>> = {
  'assembled.delete-default-policy.4xx.json': 'neither status nor top-level code is known',
  'assembled.delete-last-population.4xx.json': 'the contract deletes no populations',
  'documented.p14e-group.200.json': 'the contract has no groups',
  'documented.p14e-notification-preferences.200.json':
    'the contract has no notification preferences',
  'device-authorization.json': 'the contract has no device grant',
  'ciba-authorization.json': 'the contract has no CIBA',
  'token-error-poll-access-denied.json': 'the contract has no CIBA',
  'token-error-poll-authorization-pending.json': 'the contract has no CIBA',
  'token-error-poll-expired-token.json': 'the contract has no CIBA',
  'token-error-poll-slow-down.json': 'the contract has no CIBA',
  'discovery-newer-members.json': 'three members that only newer sources have, not a document',
  'access-token-user.json': 'a decoded token, not an answer',
  'id-token.json': 'a decoded token, not an answer',
  'refresh-token-jwt.json': 'a decoded token, not an answer',
};
