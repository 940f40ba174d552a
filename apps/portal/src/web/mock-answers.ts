/** One example of the contract, by the name that the mock knows it under. */
export interface MockAnswer {
  readonly label: string;
  /** Value of the `Prefer` header; its code is the status of the answer. */
  readonly prefer: string;
}

const invalidToken = {
  label: 'Access token not valid',
  prefer: 'code=401, example=invalidToken',
} as const;

const notFound = { label: 'No such user', prefer: 'code=404, example=notFound' } as const;

const malformedJson = {
  label: 'Body is not JSON',
  prefer: 'code=400, example=malformedJson',
} as const;

const forbidden = {
  label: 'Permission missing',
  prefer: 'code=403, example=insufficientPermissions',
} as const;

const unsupportedMediaType = {
  label: 'Content-Type has no action',
  prefer: 'code=415, example=unsupportedMediaType',
} as const;

const rateLimited = {
  label: 'Too many requests',
  prefer: 'code=429, example=rateLimited',
} as const;

const wrongCurrentPassword = {
  label: 'Wrong current password',
  prefer: 'code=400, example=wrongCurrentPassword',
} as const;

const newPasswordPolicy = {
  label: 'New password breaks the policy',
  prefer: 'code=400, example=newPasswordPolicy',
} as const;

const lockedOut = { label: 'Password is locked', prefer: 'code=400, example=lockedOut' } as const;

const requiredValue = {
  label: 'New password is missing',
  prefer: 'code=400, example=requiredValue',
} as const;

const externalIdentity = {
  label: 'Other identity provider',
  prefer: 'code=400, example=externalIdentity',
} as const;

const flowExpired = {
  label: 'Sign-on has expired',
  prefer: 'code=404, example=flowExpired',
} as const;

const invalidIdentifier = {
  label: 'Malformed identifier',
  prefer: 'code=400, example=invalidIdentifier',
} as const;

const invalidCredentials = {
  label: 'API key not valid',
  prefer: 'code=401, example=invalidCredentials',
} as const;

/** The answers that the portal offers by journey and action; the first is the preset. */
export const mockAnswers = {
  readPassword: [
    { label: 'Usable', prefer: 'code=200, example=ok' },
    { label: 'Has to be changed', prefer: 'code=200, example=mustChange' },
    { label: 'Locked', prefer: 'code=200, example=lockedOut' },
    { label: 'No password', prefer: 'code=200, example=noPassword' },
    invalidIdentifier,
    invalidToken,
    forbidden,
    notFound,
    rateLimited,
  ],
  changePassword: [
    { label: 'Password changed', prefer: 'code=200, example=self' },
    wrongCurrentPassword,
    newPasswordPolicy,
    { label: 'Changed too recently', prefer: 'code=400, example=tooYoung' },
    lockedOut,
    externalIdentity,
    requiredValue,
    malformedJson,
    invalidToken,
    forbidden,
    notFound,
    unsupportedMediaType,
    rateLimited,
  ],
  setTemporaryPassword: [
    { label: 'Temporary password set', prefer: 'code=200, example=administrator' },
    requiredValue,
    externalIdentity,
    malformedJson,
    invalidToken,
    forbidden,
    notFound,
    unsupportedMediaType,
    rateLimited,
  ],
  readFlow: [
    { label: 'Temporary password', prefer: 'code=200, example=mustChangePassword' },
    { label: 'Expired password', prefer: 'code=200, example=passwordExpired' },
    { label: 'Waits for sign-on', prefer: 'code=200, example=usernamePasswordRequired' },
    { label: 'Sign-on complete', prefer: 'code=200, example=completed' },
    invalidIdentifier,
    flowExpired,
    rateLimited,
  ],
  resetFlowPassword: [
    { label: 'Password changed', prefer: 'code=200, example=completed' },
    wrongCurrentPassword,
    newPasswordPolicy,
    lockedOut,
    requiredValue,
    malformedJson,
    flowExpired,
    unsupportedMediaType,
    rateLimited,
  ],
  resetDirectoryPassword: [
    { label: 'Password changed', prefer: 'code=200' },
    { label: 'Wrong old password', prefer: 'code=400, example=wrongOldPassword' },
    { label: 'Old password and token together', prefer: 'code=400, example=bothProofs' },
    { label: 'Neither old password nor token', prefer: 'code=400, example=noProof' },
    newPasswordPolicy,
    malformedJson,
    invalidCredentials,
    notFound,
    unsupportedMediaType,
    rateLimited,
  ],
  requestPasswordReset: [
    { label: 'Reset link made', prefer: 'code=200, example=mail' },
    { label: 'Address is missing', prefer: 'code=400, example=requiredValue' },
    { label: 'Address is malformed', prefer: 'code=400, example=invalidEmail' },
    malformedJson,
    invalidCredentials,
    notFound,
    unsupportedMediaType,
    rateLimited,
  ],
} as const satisfies Record<string, readonly MockAnswer[]>;

/** Status of an answer, for example `400`. */
export const statusOf = ({ prefer }: MockAnswer): string => /code=(\d{3})/.exec(prefer)?.[1] ?? '';
