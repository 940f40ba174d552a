import type { Route } from '../http/route-table.ts';
import type { Answer } from '../http/vendor-error.ts';
import { vendorError } from '../http/vendor-error.ts';
import { matchesSecret } from '../password/matches-secret.ts';
import { settingsOf, workerGenerationOf } from '../world/clock.ts';
import type { World } from '../world/world.ts';
import type { Actor } from './actor.ts';
import { actorOf } from './actor.ts';
import type { Credential, CredentialRefusal, IdentifiableRequest } from './identify.ts';
import { noToken, worldOfTokenIsGone, wrongAccount } from './identify.ts';
import type { Requirement } from './security.ts';
import { securityOf } from './security.ts';
import type { Claims } from './signer.ts';

/** Who makes a call. */
export interface Caller {
  readonly actor: Actor;
  /** What the caller is refused once the request has proved to be well-formed. */
  readonly forbidden?: CredentialRefusal | undefined;
}

const anonymous: Actor = { kind: 'anonymous' };

const hasExpired = 'The access token has expired by the clock of its world.';
const forbid = (message: string): Answer =>
  vendorError(403, 'The actor may not do this.', [{ code: 'INSUFFICIENT_PERMISSIONS', message }]);

/** Why an actor may not do what an action asks for; `undefined` when it may. */
function objection(actor: Actor, requirements: readonly Requirement[], userID?: string) {
  const scheme = actor.kind === 'user' ? 'userToken' : 'workerToken';
  const alternative = requirements.find((candidate) => Object.hasOwn(candidate, scheme));
  if (!alternative) return `This action takes no token of a ${actor.kind}.`;
  if (actor.kind === 'user' && userID !== undefined && actor.id !== userID)
    return 'The token acts for another user.';
  const held = actor.kind === 'user' ? actor.scopes : actor.kind === 'worker' ? actor.roles : [];
  const missing = (alternative[scheme] ?? []).filter((needed) => !held.includes(needed));
  return missing.length > 0 ? `The token lacks ${missing.join(', ')}.` : undefined;
}

/** Whether what a token was issued for is gone: the users of a world with a reset, an application with itself. */
function hasEnded(actor: Actor, claims: Claims, world: World): boolean {
  if (actor.kind !== 'worker') return settingsOf(world).generation !== claims['gen'];
  const isThere = world.get('applications', actor.id) !== undefined;
  return !isThere || workerGenerationOf(world) !== claims['gen'];
}

/**
 * Whether an access token is good now.
 *
 * @param now the time in the world, in milliseconds since 1970.
 */
export const isCurrent = (claims: Claims, world: World, now: number): boolean =>
  claims['env'] === world.id &&
  now < Number(claims['exp']) * 1000 &&
  !hasEnded(actorOf(claims), claims, world);

/** Who is behind a token in its world, and whether the action takes this actor. */
function callerByToken(
  { claims }: Credential & { kind: 'token' },
  route: Route,
  path: IdentifiableRequest['path'],
  world: World,
  now: number,
): Caller | CredentialRefusal {
  const actor = actorOf(claims);
  if (hasEnded(actor, claims, world)) return worldOfTokenIsGone(claims);
  if (now >= Number(claims['exp']) * 1000)
    return { refusal: noToken(hasExpired), rule: 'the token has expired', actor };
  const why =
    world.id === (path['environmentID'] ?? '')
      ? objection(actor, securityOf(route).requirements, path['userID'])
      : 'The token belongs to another environment.';
  return why === undefined ? { actor } : { actor, forbidden: { refusal: forbid(why), rule: why } };
}

/**
 * Who makes a call, or why it is refused. Asked in the transaction of the call, so that no token ends
 * between the check and the act.
 *
 * @param now the time in the world, in milliseconds since 1970.
 */
export function callerOf(
  credential: Credential,
  { route, path }: Pick<IdentifiableRequest, 'route' | 'path'>,
  world: World,
  now: number,
): Caller | CredentialRefusal {
  if (credential.kind === 'none') return { actor: anonymous };
  if (credential.kind === 'token') return callerByToken(credential, route, path, world, now);
  const account = world.get('directoryAccounts', credential.clientID);
  return account && matchesSecret(account.secret, credential.apiKey)
    ? { actor: { kind: 'directory', id: account.clientID } }
    : wrongAccount();
}
