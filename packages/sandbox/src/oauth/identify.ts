import type { Route } from '../http/route-table.ts';
import type { Answer } from '../http/vendor-error.ts';
import { vendorError } from '../http/vendor-error.ts';
import type { WireRequest } from '../http/wire-request.ts';
import { type Awaitable, after } from '../world/awaitable.ts';
import type { Store } from '../world/store.ts';
import type { Actor } from './actor.ts';
import { actorOf } from './actor.ts';
import { parseBasic } from './basic.ts';
import { securityOf } from './security.ts';
import type { Claims, Signer } from './signer.ts';

/** What a request says of its caller, before any world is asked. */
export type Credential =
  | { readonly kind: 'none'; readonly worldID: string }
  | { readonly kind: 'token'; readonly worldID: string; readonly claims: Claims }
  | {
      readonly kind: 'account';
      readonly worldID: string;
      readonly clientID: string;
      readonly apiKey: string;
    };

/** Why a caller is refused. */
export interface CredentialRefusal {
  readonly refusal: Answer;
  readonly rule: string;
  readonly actor?: Actor;
}

/** What finding a credential takes. */
export interface Identification {
  readonly store: Store;
  readonly signer: Signer;
  /** The world of a Directory client. */
  worldOfDirectoryClient(clientID: string): Awaitable<string | undefined>;
}

/** What of a request tells who makes it. */
export interface IdentifiableRequest {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
  readonly wire: Pick<WireRequest, 'headers'>;
}

/** The refusal of a call without a good token. */
export const noToken = (message = 'Send a current access token as a bearer token.'): Answer =>
  vendorError(401, 'The access token is missing or not valid.', [
    { code: 'INVALID_TOKEN', message },
  ]);

const worldIsGone = 'The world of the access token was deleted or reset since.';

const unknownToken = (): CredentialRefusal => ({
  refusal: noToken(),
  rule: 'the token is not one of this sandbox',
});

/** The refusal of a token whose world was deleted or reset. */
export const worldOfTokenIsGone = (claims: Claims): CredentialRefusal => ({
  refusal: noToken(worldIsGone),
  rule: 'the world of the token is gone',
  actor: actorOf(claims),
});

/** The claims of the bearer token, whose world is there. */
function identifyBearer(
  { wire: { headers } }: IdentifiableRequest,
  { signer, store }: Identification,
): Awaitable<Credential | CredentialRefusal> {
  const header = headers['authorization'] ?? '';
  const token = /^bearer /i.test(header) ? header.slice('bearer '.length).trim() : '';
  if (token === '') return { refusal: noToken(), rule: 'there is no bearer token' };
  return after(signer.verify(token), (claims) => {
    if (!claims) return unknownToken();
    const worldID = String(claims['env']);
    return after(store.has(worldID), (there): Credential | CredentialRefusal =>
      there ? { kind: 'token', worldID, claims } : worldOfTokenIsGone(claims),
    );
  });
}

/** The refusal of a client ID or an API key. */
export const wrongAccount = (): CredentialRefusal => ({
  refusal: vendorError(401, 'The client ID or the API key is missing or wrong.'),
  rule: 'client ID or API key is wrong',
});

async function identifyAccount(
  { wire: { headers } }: IdentifiableRequest,
  { worldOfDirectoryClient }: Identification,
): Promise<Credential | CredentialRefusal> {
  const given = parseBasic(headers['authorization']);
  const worldID = given && (await worldOfDirectoryClient(given.username));
  if (!given || worldID === undefined) return wrongAccount();
  return { kind: 'account', worldID, clientID: given.username, apiKey: given.password };
}

/** An environment that does not exist is reported with a status that the action documents. */
function unknownWorld({ action }: Route): Answer {
  const message = 'There is no such environment.';
  if (action.responses['404']) return vendorError(404, message);
  return vendorError(400, 'The request has invalid data.', [
    { code: 'INVALID_VALUE', target: 'environmentID', message },
  ]);
}

/** Finds what a request says of its caller and of its world, or refuses it as the action documents. */
export function identify(
  request: IdentifiableRequest,
  identification: Identification,
): Awaitable<Credential | CredentialRefusal> {
  const { route, path } = request;
  const { scheme } = securityOf(route);
  if (scheme === 'bearer') return identifyBearer(request, identification);
  if (scheme === 'basic') return identifyAccount(request, identification);
  const worldID = path['environmentID'] ?? '';
  return after(identification.store.has(worldID), (there): Credential | CredentialRefusal =>
    there
      ? { kind: 'none', worldID }
      : { refusal: unknownWorld(route), rule: 'there is no such environment' },
  );
}
