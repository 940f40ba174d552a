import { authenticate } from '../../oauth/authenticate.ts';
import { endFamily } from '../../oauth/code.ts';
import { fingerprint } from '../../world/secret.ts';
import { invalidClient } from './oauth-refusal.ts';
import type { AuthHandler } from './types.ts';

/** Whatever the token, the answer is the same, so that tokens cannot be tried out (RFC 7009, 2.2). */
export const revokeToken: AuthHandler<'revokeToken'> = (call) => {
  const { world, body, headers } = call;
  const application = authenticate(world, call);
  if ('rule' in application) return invalidClient(application, headers);
  const grant = world.get('grants', fingerprint(body.token));
  if (grant?.kind !== 'refresh' || grant.clientID !== application.id)
    return { status: 200, rule: 'nothing that the application could revoke' };
  endFamily(world, grant.familyID);
  return { status: 200, rule: 'refresh token revoked', subject: { userID: grant.userID } };
};
