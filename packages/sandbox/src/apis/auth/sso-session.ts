import { isUsable } from '../../password/status.ts';
import { hasToVerify } from '../../password/verification.ts';
import { keepNewest } from '../../world/keep-newest.ts';
import { policyOf } from '../../world/policies.ts';
import type { UserRecord } from '../../world/records.ts';
import { fingerprint } from '../../world/secret.ts';
import type { FlowRecord, SessionRecord } from '../../world/sign-on-records.ts';
import type { World } from '../../world/world.ts';
import type { AuthorizeParameters } from './authorize-parameters.ts';
import { sessionCookie } from './flow.ts';
import { statusAfterPassword } from './password-step.ts';
import { factorPolicyOf, needsSecondFactor } from './second-factor.ts';
import type { FlowCall } from './types.ts';

/** How long a session lasts after its last sign-on, in milliseconds. Source: D-OIDC. */
const sessionLifetime = 30 * 86_400_000;

/** The most sessions of a world; the oldest go first. */
const mostSessions = 5000;

type SessionCall = Pick<FlowCall, 'world' | 'now' | 'headers'>;

/** The session of the browser that a request comes from. */
export function sessionOf({ world, now, headers }: SessionCall): SessionRecord | undefined {
  const cookie = sessionCookie(headers['cookie']);
  if (cookie === undefined) return undefined;
  const hash = fingerprint(cookie);
  const session = world.find('sessions', ({ cookieHash }) => cookieHash === hash);
  return session && now < session.authenticatedAt + sessionLifetime ? session : undefined;
}

/**
 * Keeps the session of a flow that is complete. With a cookie that another flow brought, the user may not
 * be alone: such a flow makes no session, and its second factor does not count for the one there is.
 */
export function keepSession(
  { world, now }: Pick<FlowCall, 'world' | 'now'>,
  { status, userID, cookieHash, sessionID, sharesCookie, ...flow }: FlowRecord,
): void {
  if (status !== 'COMPLETED' || userID === undefined || cookieHash === undefined) return;
  const former = world.get('sessions', sessionID);
  if (sharesCookie && !former) return;
  const { authenticatedAt = now } = flow;
  const passedAt = sharesCookie ? undefined : flow.secondFactorAt;
  const secondFactorAt = passedAt ?? former?.secondFactorAt;
  const session = { id: sessionID, userID, cookieHash, authenticatedAt, secondFactorAt };
  keepNewest(world, 'sessions', session, mostSessions);
}

/** The values of `prompt`. */
export const promptsOf = ({ prompt = '' }: AuthorizeParameters): string[] =>
  prompt.split(' ').filter((value) => value !== '');

/** Whether a sign-on takes no session, however good it is. */
function asksAnew(
  { authenticatedAt }: SessionRecord,
  parameters: AuthorizeParameters,
  now: number,
): boolean {
  const maxAge = Number(parameters.max_age ?? Number.POSITIVE_INFINITY) * 1000;
  const prompts = promptsOf(parameters);
  return (
    prompts.includes('login') ||
    prompts.includes('select_account') ||
    // OpenID Connect Core, 3.1.2.1: 0 asks in any case.
    maxAge === 0 ||
    now - authenticatedAt > maxAge
  );
}

/** Whether a user could sign on without a further step. */
function isReady({ world, now }: SessionCall, user: UserRecord): boolean {
  const status = statusAfterPassword(user.password, policyOf(world, user), now);
  return isUsable(user, now) && status === 'COMPLETED' && !hasToVerify(user);
}

/** The session of the browser, where a sign-on can do with it and needs no step of the user. */
export function sufficientSession(
  call: SessionCall,
  parameters: AuthorizeParameters,
): SessionRecord | undefined {
  const session = sessionOf(call);
  const user = session && call.world.get('users', session.userID);
  if (!user || asksAnew(session, parameters, call.now) || !isReady(call, user)) return undefined;
  const { acr_values: policies, login_hint: name } = parameters;
  if (name !== undefined && name.toLowerCase() !== user.username.toLowerCase()) return undefined;
  const isProved = session.secondFactorAt !== undefined;
  return isProved || !needsSecondFactor(user, factorPolicyOf(policies)) ? session : undefined;
}

/** Ends a session. */
export function endSession(world: World, id: string, userID: string): void {
  if (world.get('sessions', id)?.userID === userID) world.remove('sessions', id);
}
