import { outcomeOf, unwrap } from '@ping-password/client';
import type { PasswordState, User } from '@ping-password/contract/platform';
import type { PasswordPolicy } from '@ping-password/policy';
import { createMiddleware } from 'hono/factory';
import type { Problem } from '../../explain.ts';
import { duration } from '../../time-words.ts';
import type { AppContext, Services, Variables } from '../app.ts';
import type { SignedOn } from '../session.ts';

/** The session of the user ended at PingOne before it did here. */
export class SessionOverError extends Error {
  override readonly name = 'SessionOverError';
}

/** The password of the user as the pages show it. */
export interface PasswordView {
  readonly user: SignedOn;
  readonly givenName: string;
  readonly state: PasswordState;
  /** The state, or what counts before it: `EXTERNAL`, `disabled`. */
  readonly status: string;
  readonly policy: PasswordPolicy | undefined;
  readonly changedAt: Date | undefined;
  readonly now: Date;
  /** Whether the user can change it here at all. */
  readonly canChange: boolean;
  /** Why it cannot be used now. */
  readonly problem: Problem | undefined;
  /** Values that a new password must not contain. */
  readonly profile: readonly string[];
}

/** Sends whoever is not signed on to the start. */
export const requireUser = ({ sessions }: Services) =>
  createMiddleware<{ Variables: Variables }>(async (c, next) => {
    const session = sessions.find(c);
    if (!session?.user) return c.redirect('/', 303);
    await next();
    const error = c.error;
    if (!(error instanceof SessionOverError)) return undefined;
    session.user = undefined;
    session.notice = { title: c.get('texts').signOn.sessionOver, tone: 'warm' };
    c.error = undefined;
    c.res = c.redirect('/', 303);
    return undefined;
  });

/** The user of the session, who is there once `requireUser` let the request through. */
export function userOf(c: AppContext, { sessions }: Services): SignedOn {
  const user = sessions.find(c)?.user;
  if (!user) throw new SessionOverError();
  return user;
}

/** What the client answered; a token that is no longer good ends the session. */
export async function own<Data>(call: Promise<Data>): Promise<Data> {
  try {
    return await call;
  } catch (error) {
    const status = (error as { readonly status?: unknown }).status;
    if (outcomeOf(error) === 'notAllowed' && status === 401) throw new SessionOverError();
    throw error;
  }
}

function lockOf(c: AppContext, { status, secondsUntilUnlock }: PasswordState): Problem | undefined {
  const { failure } = c.get('texts');
  if (status !== 'PASSWORD_LOCKED_OUT') return undefined;
  if (secondsUntilUnlock === undefined)
    return { title: failure.locked, text: failure.lockedText, fields: {} };
  const text = failure.lockedFor(duration(secondsUntilUnlock, c.get('language')));
  return { title: failure.locked, text, fields: {}, seconds: secondsUntilUnlock };
}

const changeable = new Set(['OK', 'MUST_CHANGE_PASSWORD', 'PASSWORD_EXPIRED']);

/** How the password stands for the user: an account that cannot use it counts before its state. */
function statusOf({ enabled, identityProvider }: User, { status }: PasswordState): string {
  if (enabled === false) return 'disabled';
  return (identityProvider?.type ?? 'PING_ONE') === 'PING_ONE' ? status : 'EXTERNAL';
}

/**
 * Reads how the password of the user stands.
 *
 * @throws SessionOverError when the token of the user is no longer good.
 */
export async function readPasswordView(c: AppContext, services: Services): Promise<PasswordView> {
  const user = userOf(c, services);
  const { userID, environmentID, accessToken, username } = user;
  const platform = services.ping.user(environmentID, accessToken);
  const [profile, state] = await own(
    Promise.all([
      unwrap(platform.readUser({ path: { userID } })),
      unwrap(platform.readPassword({ path: { userID }, query: { expand: 'passwordPolicy' } })),
    ]),
  );
  const { name, email } = profile;
  const status = statusOf(profile, state);
  const values = [username, email, name?.given, name?.family];
  return {
    user,
    givenName: name?.given ?? username,
    state,
    status,
    policy: state._embedded?.passwordPolicy,
    changedAt: state.lastChangedAt === undefined ? undefined : new Date(state.lastChangedAt),
    now: await services.now(environmentID),
    canChange: changeable.has(status),
    problem: lockOf(c, state),
    profile: values.filter((value) => value !== undefined),
  };
}
