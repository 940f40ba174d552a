import type { FlowCall } from '../apis/auth/types.ts';
import type { FlowRecord, GrantRecord } from '../world/records.ts';
import { fingerprint } from '../world/secret.ts';
import type { World } from '../world/store.ts';

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

/** The one authorization code of a completed flow; none when it was used already. */
export function authorizationCode(
  { world, now, tools }: FlowCall,
  flow: FlowRecord,
): string | undefined {
  const code = tools.codeOf(world.id, flow.id);
  const id = fingerprint(code);
  if (world.get('grants', id)?.spent) return undefined;
  keepGrant(world, {
    id,
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
