import { operationOf, resolveReference } from '@ping-password/contract';
import type { Route } from '../http/route-table.ts';
import { type Answer, vendorError } from '../http/vendor-error.ts';
import { matchesSecret } from '../world/secret.ts';
import type { Store } from '../world/store.ts';
import { parseBasic } from './basic.ts';
import type { Claims, Signer } from './signer.ts';

/** Who makes a call. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'worker'; readonly id: string; readonly roles: readonly string[] }
  | { readonly kind: 'user'; readonly id: string; readonly scopes: readonly string[] }
  | { readonly kind: 'directory'; readonly id: string };

/** The actor of a request and the world it is about, or why it is refused. */
export type Admission =
  | {
      readonly actor: Actor;
      readonly worldID: string;
      readonly forbidden?: { readonly refusal: Answer; readonly rule: string } | undefined;
    }
  | { readonly refusal: Answer; readonly rule: string; readonly actor?: Actor };

/** What admission needs to know. */
export interface Gate {
  readonly store: Store;
  readonly signer: Signer;
  /** The world of a Directory client. */
  worldOfDirectoryClient(clientID: string): string | undefined;
  /** The time in a world, and what its tokens carry. */
  momentIn(worldID: string): { readonly now: number; readonly generation: string };
}

interface Request {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly parameters: Readonly<Record<string, string>>;
}

type Requirement = Readonly<Record<string, readonly string[]>>;

const anonymous: Actor = { kind: 'anonymous' };

const noToken = (message = 'Send a current access token as a bearer token.'): Answer =>
  vendorError(401, 'The access token is missing or not valid.', [
    { code: 'INVALID_TOKEN', message },
  ]);

const hasExpired = 'The access token has expired by the clock of its world.';
const worldIsGone = 'The world of the access token was deleted or reset since.';

const forbid = (message: string): Answer =>
  vendorError(403, 'The actor may not do this.', [{ code: 'INSUFFICIENT_PERMISSIONS', message }]);

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const actors = new WeakMap<Claims, Actor>();

/** The actor behind claims, one object for one token. */
function actorOf(claims: Claims): Actor {
  const actor = actors.get(claims) ?? readActor(claims);
  actors.set(claims, actor);
  return actor;
}

function readActor(claims: Claims): Actor {
  if (typeof claims['sub'] === 'string') {
    const scopes = String(claims['scope'] ?? '')
      .split(' ')
      .filter(Boolean);
    return { kind: 'user', id: claims['sub'], scopes };
  }
  return { kind: 'worker', id: String(claims['client_id']), roles: listOf(claims['roles']) };
}

/** Why an actor may not do what an action asks for; `undefined` when it may. */
function objection(actor: Actor, requirements: readonly Requirement[], userID?: string) {
  const scheme = actor.kind === 'user' ? 'userToken' : 'workerToken';
  const alternative = requirements.find((candidate) => Object.hasOwn(candidate, scheme));
  if (!alternative) return `This action takes no token of a ${actor.kind}.`;
  if (actor.kind === 'user' && actor.id !== userID) return 'The token acts for another user.';
  const held = actor.kind === 'user' ? actor.scopes : actor.kind === 'worker' ? actor.roles : [];
  const missing = (alternative[scheme] ?? []).filter((needed) => !held.includes(needed));
  return missing.length > 0 ? `The token lacks ${missing.join(', ')}.` : undefined;
}

function admitToken(
  claims: Claims | undefined,
  route: Route,
  { parameters }: Request,
  gate: Gate,
): Admission {
  const worldID = parameters['environmentID'] ?? '';
  if (!claims) return { refusal: noToken(), rule: 'the token is not one of this sandbox' };
  const actor = actorOf(claims);
  const environment = String(claims['env']);
  const moment = gate.store.has(environment) ? gate.momentIn(environment) : undefined;
  if (moment?.generation !== claims['gen'])
    return { refusal: noToken(worldIsGone), rule: 'the world of the token is gone', actor };
  if (!moment || moment.now >= Number(claims['exp']) * 1000)
    return { refusal: noToken(hasExpired), rule: 'the token has expired', actor };
  const why =
    environment === worldID
      ? objection(actor, securityOf(route).requirements, parameters['userID'])
      : 'The token belongs to another environment.';
  const forbidden = why === undefined ? undefined : { refusal: forbid(why), rule: why };
  return { actor, worldID: environment, forbidden };
}

function admitBearer(route: Route, request: Request, gate: Gate): Admission | Promise<Admission> {
  const header = request.headers['authorization'] ?? '';
  const token = /^bearer /i.test(header) ? header.slice('bearer '.length).trim() : '';
  if (token === '') return { refusal: noToken(), rule: 'there is no bearer token' };
  const claims = gate.signer.verify(token);
  return claims instanceof Promise
    ? claims.then((verified) => admitToken(verified, route, request, gate))
    : admitToken(claims, route, request, gate);
}

function admitDirectory({ headers }: Request, gate: Gate): Admission {
  const given = parseBasic(headers['authorization']);
  const worldID = given && gate.worldOfDirectoryClient(given.username);
  const account =
    worldID === undefined
      ? undefined
      : gate.store.transact(worldID, (world) =>
          world.get('directoryAccounts', given?.username ?? ''),
        );
  if (worldID !== undefined && account && matchesSecret(account.secret, given?.password ?? ''))
    return { actor: { kind: 'directory', id: account.clientID }, worldID };
  return {
    refusal: vendorError(401, 'The client ID or the API key is missing or wrong.'),
    rule: 'client ID or API key is wrong',
  };
}

/** An environment that does not exist is reported with a status that the action documents. */
function unknownWorld({ action }: Route): Answer {
  const message = 'There is no such environment.';
  if (action.responses['404']) return vendorError(404, message);
  return vendorError(400, 'The request has invalid data.', [
    { code: 'INVALID_VALUE', target: 'environmentID', message },
  ]);
}

/** How the caller of an action is known. */
function schemeOf({ api, action }: Route): 'bearer' | 'basic' | 'none' {
  const names = action.security.flat();
  if (names.includes('clientSecret')) return 'none';
  const schemes = names.map(
    (name) =>
      resolveReference(api.document, { $ref: `#/components/securitySchemes/${name}` }) as {
        scheme?: string;
      },
  );
  if (schemes.some(({ scheme }) => scheme === 'bearer')) return 'bearer';
  return schemes.some(({ scheme }) => scheme === 'basic') ? 'basic' : 'none';
}

/** What an action asks of its callers. */
interface Security {
  readonly scheme: ReturnType<typeof schemeOf>;
  /** Alternatives, each a scheme with the scopes or roles that it takes. */
  readonly requirements: readonly Requirement[];
}

const securities = new WeakMap<Route, Security>();

function securityOf(route: Route): Security {
  const known = securities.get(route);
  if (known) return known;
  const { security = [] } = operationOf(route.api.document, route.action) as {
    security?: Requirement[];
  };
  const found = { scheme: schemeOf(route), requirements: security };
  securities.set(route, found);
  return found;
}

/** Finds out who makes a call and on which world, or refuses it as the action documents. */
export function admit(route: Route, request: Request, gate: Gate): Admission | Promise<Admission> {
  const { scheme } = securityOf(route);
  if (scheme === 'bearer') return admitBearer(route, request, gate);
  if (scheme === 'basic') return admitDirectory(request, gate);
  const worldID = request.parameters['environmentID'] ?? '';
  if (!gate.store.has(worldID))
    return { refusal: unknownWorld(route), rule: 'there is no such environment' };
  return { actor: anonymous, worldID };
}
