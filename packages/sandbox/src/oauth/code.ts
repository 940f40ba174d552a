import { settingsOf } from '../world/clock.ts';
import { keepNewest } from '../world/keep-newest.ts';
import type { Random } from '../world/random.ts';
import { fingerprint } from '../world/secret.ts';
import { base64url } from '../world/sha256.ts';
import type { FlowRecord, GrantRecord } from '../world/sign-on-records.ts';
import type { World } from '../world/world.ts';

/** How long an authorization code lives, in milliseconds: the most that RFC 6749 advises is 10 minutes. */
const codeLifetime = 5 * 60_000;

/** The most codes and refresh tokens of a world; the oldest go first. */
const mostGrants = 10_000;

/** Keeps a code or a refresh token. */
export function keepGrant(world: World, grant: GrantRecord): void {
  keepNewest(world, 'grants', grant, mostGrants);
}

/** Ends every code and refresh token of a sign-on: one that was used twice is in the wrong hands. */
export function endFamily(world: World, familyID: string): void {
  for (const grant of world.list('grants')) {
    if (grant.familyID === familyID) world.put('grants', { ...grant, spent: true });
  }
}

/** What the codes of a world are made with; a world that has none yet gets it now. */
function codeKeyOf(world: World, random: Random): string {
  const settings = settingsOf(world);
  if (settings.codeKey !== undefined) return settings.codeKey;
  const codeKey = base64url(random.bytes(32));
  world.put('settings', { ...settings, codeKey });
  return codeKey;
}

/** The code of a flow, the same one every time and nowhere kept. */
const codeOf = (world: World, flowID: string, random: Random) =>
  fingerprint(`${codeKeyOf(world, random)} ${world.id} ${flowID}`);

/** What issuing a code takes. */
interface Issue {
  readonly world: World;
  readonly now: number;
  readonly tools: { readonly random: Random };
}

/** The one authorization code of a completed flow; none when it was used already. */
export function authorizationCode(
  { world, now, tools }: Issue,
  flow: FlowRecord,
): string | undefined {
  const code = codeOf(world, flow.id, tools.random);
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
    secondFactorAt: flow.secondFactorAt,
    expiresAt: now + codeLifetime,
    spent: false,
  });
  return code;
}
