import { withParameters } from '../../http/address.ts';
import { issuerOf } from '../../oauth/provider.ts';
import { type Failure, invalidValue } from '../../password/failures.ts';
import { findApplication } from '../../world/applications.ts';
import { fingerprint } from '../../world/secret.ts';
import type { FlowRecord } from '../../world/sign-on-records.ts';
import type { World } from '../../world/world.ts';
import { sessionCookie } from './flow.ts';
import { expiredCookie } from './session.ts';
import { endSession, sessionOf } from './sso-session.ts';
import type { AuthCall, AuthHandler } from './types.ts';

type SignOffCall = AuthCall<'signOff'>;

/** What reading a hint takes. */
type HintedCall = Pick<SignOffCall, 'world' | 'query' | 'named' | 'baseUrl'>;

/** What the hint says; nothing without one. */
export interface Hint {
  readonly clientID?: string;
  readonly userID?: string | undefined;
  readonly sessionID?: string;
}

/** Reads the hint of a sign-off. An ID token that has expired will do. Source: D-OIDC. */
export function hintOf({ world, query, named, baseUrl }: HintedCall): Hint | Failure {
  if (query.id_token_hint === undefined) return {};
  const wrong = (rule: string) =>
    invalidValue(rule, 'id_token_hint', 'id_token_hint is no ID token of this environment.');
  if (named?.type !== 'JWT') return wrong('the hint is no ID token');
  const { iss, aud, sub, sid } = named.claims;
  if (iss !== issuerOf(baseUrl, world.id)) return wrong('the hint has another issuer');
  if (!findApplication(world, String(aud))) return wrong('the application of the hint is gone');
  return { clientID: String(aud), userID: String(sub), sessionID: String(sid) };
}

/** Whether an address is one that a sign-off may return to. */
function isRegistered(world: World, uri: string, { clientID }: Hint): boolean {
  const candidates =
    clientID === undefined ? world.list('applications') : [findApplication(world, clientID)];
  return candidates.some((application) => application?.postLogoutRedirectUris.includes(uri));
}

/** What speaks against the address that a sign-off shall return to. */
export function addressFault(
  { world, query }: Pick<SignOffCall, 'world' | 'query'>,
  hint: Hint,
): Failure | undefined {
  const { post_logout_redirect_uri: uri } = query;
  if (uri === undefined || isRegistered(world, uri, hint)) return undefined;
  return invalidValue(
    'post_logout_redirect_uri is not registered',
    'post_logout_redirect_uri',
    'post_logout_redirect_uri is not registered.',
  );
}

/** The address and the state together are shorter than this. Source: D-OIDC. */
const lengthLimit = 8192;

/** The refusal of an address that is too long together with its state. */
function lengthFault({ post_logout_redirect_uri: uri = '', state = '' }: SignOffCall['query']) {
  if (uri.length + state.length < lengthLimit) return undefined;
  return invalidValue(
    'post_logout_redirect_uri and state are too long',
    'post_logout_redirect_uri',
    `post_logout_redirect_uri and state must have fewer than ${lengthLimit} characters together.`,
  );
}

/** Where the browser goes after a sign-off. */
export function locationAfter({
  world,
  query,
  tools,
}: Pick<SignOffCall, 'world' | 'query' | 'tools'>): string {
  const { post_logout_redirect_uri: uri, state } = query;
  return uri === undefined
    ? withParameters(tools.signOnPage, { environmentId: world.id })
    : withParameters(uri, { state });
}

/** The sign-ons of the session of a browser that are still going on. */
function flowsOf({ world, headers }: SignOffCall): FlowRecord[] {
  const cookie = sessionCookie(headers['cookie']);
  if (cookie === undefined) return [];
  const hash = fingerprint(cookie);
  return world.list('flows').filter(({ cookieHash }) => cookieHash === hash);
}

/** Ends a session of a user, and its refresh tokens. */
export function endSessionOf(world: World, { sessionID = '', userID = '' }: Hint): void {
  endSession(world, sessionID, userID);
  for (const grant of world.list('grants'))
    if (grant.sessionID === sessionID && grant.userID === userID)
      world.put('grants', { ...grant, spent: true });
}

/** The sessions that the cookie of a browser stands for: that of all applications, and those of its flows. */
function sessionsOf(call: SignOffCall): Hint[] {
  const session = sessionOf(call);
  const own = session ? [{ sessionID: session.id, userID: session.userID }] : [];
  return [...own, ...flowsOf(call)];
}

/** Ends what the browser and the hint stand for: flows in progress, sessions and refresh tokens. */
function endAll(call: SignOffCall, hint: Hint): void {
  const { world } = call;
  for (const ended of [...sessionsOf(call), hint]) endSessionOf(world, ended);
  for (const { id } of flowsOf(call)) world.remove('flows', id);
}

export const signOff: AuthHandler<'signOff'> = (call) => {
  const hint = hintOf(call);
  if ('status' in hint) return hint;
  if (sessionsOf(call).some(({ userID }) => hint.userID !== undefined && userID !== hint.userID))
    return invalidValue(
      'the session is that of another user',
      'id_token_hint',
      'id_token_hint is that of another user than the session.',
    );
  const fault = addressFault(call, hint) ?? lengthFault(call.query);
  if (fault) return fault;
  endAll(call, hint);
  const headers = { location: locationAfter(call), 'set-cookie': expiredCookie(call) };
  return { status: 302, headers, rule: 'signed off', subject: { userID: hint.userID } };
};
