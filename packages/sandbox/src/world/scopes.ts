/** The scopes of OpenID Connect that the sandbox grants. */
export const openIDScopes: readonly string[] = [
  'openid',
  'profile',
  'email',
  'address',
  'phone',
  'offline_access',
];

const selfScopes = [
  'p1:read:user',
  'p1:read:userPassword',
  'p1:reset:userPassword',
  'p1:update:user',
  'p1:validate:userPassword',
];

/** Every scope that the sandbox knows. */
export const knownScopes: readonly string[] = [...openIDScopes, ...selfScopes];
