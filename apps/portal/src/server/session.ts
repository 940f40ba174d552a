import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** A sign-on that has begun and not come back yet. */
export interface PendingSignOn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly environmentID: string;
}

/** Who is signed on, with the tokens; they never leave the server. */
export interface SignedOn {
  readonly userID: string;
  readonly username: string;
  readonly environmentID: string;
  readonly accessToken: string;
  readonly idToken: string;
}

/** Something to say once, on the next page. */
export interface Notice {
  readonly title: string;
  readonly text?: string;
}

/** A forgotten password that is being recovered. */
export interface Recovery {
  readonly username: string;
  readonly environmentID: string;
  /** Address of the sign-on that waits meanwhile. */
  readonly goOn?: string;
}

/** What the server keeps of one browser. */
export interface Session {
  pending: readonly PendingSignOn[];
  user?: SignedOn | undefined;
  notice?: Notice | undefined;
  recovery?: Recovery | undefined;
  /** Confirmation token of a Directory password that is being reset by a link from a mail. */
  directoryToken?: string | undefined;
  /** Forms that were sent, with their answers, so that a double click counts once. */
  readonly sent: Map<string, Promise<Response>>;
}

const idleMilliseconds = 30 * 60_000;
const most = 10_000;

interface Kept {
  readonly session: Session;
  usedAt: number;
}

/** Sessions in the memory of this process, and the cookie that names them. */
export interface Sessions {
  /** The session of the browser, if it has one. */
  find(c: Context): Session | undefined;
  /** The session of the browser, or a new one. */
  open(c: Context): Session;
  /** Gives the session another identifier, as whoever signs on has to get. */
  renew(c: Context): Session;
  /** Ends the session. */
  end(c: Context): void;
}

/**
 * Creates the store of the sessions.
 *
 * @param secure whether the app is reached by HTTPS; the cookie is `Secure` then.
 * @param now milliseconds of the clock.
 */
export function createSessions(secure: boolean, now: () => number = Date.now): Sessions {
  const kept = new Map<string, Kept>();
  const name = secure ? '__Host-session' : 'session';
  const discard = () => {
    // The oldest come first, as a session that is used moves to the end.
    for (const [id, { usedAt }] of kept) {
      if (kept.size <= most && now() - usedAt < idleMilliseconds) return;
      kept.delete(id);
    }
  };
  const keep = (c: Context, session: Session) => {
    const id = randomBytes(32).toString('base64url');
    kept.set(id, { session, usedAt: now() });
    setCookie(c, name, id, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
    c.set('sessionID', id);
    discard();
    return session;
  };
  const idOf = (c: Context): string => c.get('sessionID') ?? getCookie(c, name) ?? '';
  const find = (c: Context) => {
    const id = idOf(c);
    const found = kept.get(id);
    if (!found) return undefined;
    kept.delete(id);
    if (now() - found.usedAt >= idleMilliseconds) return undefined;
    found.usedAt = now();
    kept.set(id, found);
    return found.session;
  };
  const open = (c: Context) => find(c) ?? keep(c, { pending: [], sent: new Map() });
  return {
    find,
    open,
    renew: (c) => {
      const session = open(c);
      kept.delete(idOf(c));
      return keep(c, session);
    },
    end: (c) => {
      kept.delete(idOf(c));
      deleteCookie(c, name, { path: '/', secure });
    },
  };
}
