const selfScopes = ['p1:read:userPassword', 'p1:reset:userPassword', 'p1:validate:userPassword'];

/** Every scope that the sandbox grants. */
export const knownScopes: readonly string[] = [
  'openid',
  'profile',
  'email',
  'offline_access',
  ...selfScopes,
];
