import type { components } from '@ping-password/contract/auth';
import { authenticate } from '../../oauth/authenticate.ts';
import { isCurrent } from '../../oauth/caller.ts';
import type { ApplicationRecord } from '../../world/application-record.ts';
import { fingerprint } from '../../world/secret.ts';
import { invalidClient } from './oauth-refusal.ts';
import type { AuthCall, AuthHandler } from './types.ts';

type Introspection = components['schemas']['Introspection'];
type IntrospectCall = AuthCall<'introspectToken'>;

/** What an access token stands for; `undefined` when it is not good now. */
function accessToken({ world, now, named }: IntrospectCall): Introspection | undefined {
  if (named?.type !== 'at+jwt' || !isCurrent(named.claims, world, now)) return undefined;
  const { scope, client_id, sub, aud, iss, iat, exp } = named.claims;
  if (typeof sub === 'string' && !world.get('users', sub)) return undefined;
  const claims = { scope, client_id, sub, aud, iss, iat, exp };
  return { active: true, token_type: 'Bearer', ...claims } as Introspection;
}

/** What a refresh token stands for. */
function refreshToken({ world, now, body }: IntrospectCall): Introspection | undefined {
  const grant = world.get('grants', fingerprint(body.token));
  if (grant?.kind !== 'refresh' || grant.spent || now >= grant.expiresAt) return undefined;
  const { scope, clientID, userID, expiresAt } = grant;
  return {
    active: true,
    scope,
    client_id: clientID,
    sub: userID,
    exp: Math.floor(expiresAt / 1000),
  };
}

/** Whoever can keep no secret learns of the own tokens only. */
const mayKnow = ({ id, tokenEndpointAuthMethod }: ApplicationRecord, token: Introspection) =>
  tokenEndpointAuthMethod !== 'NONE' || token.client_id === id;

export const introspectToken: AuthHandler<'introspectToken'> = (call) => {
  const application = authenticate(call.world, call);
  if ('rule' in application) return invalidClient(application, call.headers);
  const token = accessToken(call) ?? refreshToken(call);
  return token && mayKnow(application, token)
    ? { status: 200, body: token, rule: 'the token is active' }
    : { status: 200, body: { active: false }, rule: 'the token is not active' };
};
