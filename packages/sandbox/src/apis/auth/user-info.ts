import type { components } from '@ping-password/contract/auth';
import { errorBody } from '../../http/vendor-error.ts';
import { profileClaims } from '../../oauth/profile-claims.ts';
import { organizationID, region } from '../../oauth/provider.ts';
import type { AuthCall } from './types.ts';

/** Who signed on, by the access token of the call. */
export function userInfo({ world, actor }: Pick<AuthCall<'readUserInfo'>, 'world' | 'actor'>) {
  const scopes = actor.kind === 'user' ? actor.scopes : [];
  const user = actor.kind === 'user' ? world.get('users', actor.id) : undefined;
  if (!user) {
    const body = errorBody(401, 'The user of the access token is gone.');
    return { status: 401 as const, body, rule: 'the user is gone' };
  }
  const body: components['schemas']['UserInfo'] = {
    sub: user.id,
    ...profileClaims(user, scopes.join(' ')),
    env: world.id,
    org: organizationID,
    'p1.region': region,
  };
  return { status: 200 as const, body, rule: 'read', subject: { userID: user.id } };
}
