import { fingerprint } from '../password/secret.ts';
import { base64url } from '../password/sha256.ts';
import type { FlowRecord, GrantRecord } from '../world/records.ts';
import type { World } from '../world/store.ts';
import type { FlowCall } from './types.ts';

/** How long an authorization code lives, in milliseconds: the most that RFC 6749 advises is 10 minutes. */
const codeLifetime = 5 * 60_000;

/** The most codes and refresh tokens of a world; the oldest go first. */
const mostGrants = 10_000;

/** Keeps a code or a refresh token. */
export function keepGrant(world: World, grant: GrantRecord): void {
  world.put('grants', grant);
  const oldest = world.size('grants') > mostGrants ? world.first('grants') : undefined;
  if (oldest) world.remove('grants', oldest.id);
}

/** A new authorization code for a completed flow. */
export function authorizationCode({ world, now, tools }: FlowCall, flow: FlowRecord): string {
  const code = base64url(tools.random.bytes(32));
  keepGrant(world, {
    id: fingerprint(code),
    kind: 'code',
    familyID: tools.random.uuid(),
    clientID: flow.clientID,
    userID: flow.userID ?? '',
    sessionID: flow.sessionID,
    scope: flow.scope,
    nonce: flow.nonce,
    redirectURI: flow.redirectURI,
    codeChallenge: flow.codeChallenge,
    authenticatedAt: flow.authenticatedAt ?? now,
    expiresAt: now + codeLifetime,
    spent: false,
  });
  return code;
}
