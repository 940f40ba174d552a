import type { UserRecord } from '../world/records.ts';

/** What an ID token tells of its user: the claims of its scopes, without those that have no value. */
export function profileClaims(user: UserRecord | undefined, scope: string) {
  if (!user) return {};
  const { username, email, name } = user;
  const scopes = scope.split(' ');
  return {
    ...(scopes.includes('profile') && {
      preferred_username: username,
      ...(name?.given !== undefined && { given_name: name.given }),
      ...(name?.family !== undefined && { family_name: name.family }),
    }),
    ...(scopes.includes('email') && email !== undefined && { email }),
  };
}
