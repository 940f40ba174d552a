import { randomBytes } from 'node:crypto';
import type { SignOnTransaction } from '@ping-password/client/sign-on';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** A sign-on that has begun and not come back yet. */
export interface PendingSignOn {
  readonly environmentID: string;
  readonly transaction: SignOnTransaction;
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
  /** `good`, unless given, for what was done; `warm` for what the user has to know. */
  readonly tone?: 'good' | 'warm';
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
  /** Names the session whatever its cookie is, which a sign-on changes. */
  readonly key: string;
}

const idleMilliseconds = 30 * 60_000;
const most = 10_000;

interface Kept {
  readonly session: Session;
  readonly usedAt: number;
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

/** The sessions themselves, the one that was used last at the end. */
function createSessionMap(now: () => number) {
  const kept = new Map<string, Kept>();
  const discard = () => {
    for (const [id, { usedAt }] of kept) {
      if (kept.size <= most && now() - usedAt < idleMilliseconds) return;
      kept.delete(id);
    }
  };
  return {
    put: (session: Session): string => {
      const id = randomBytes(32).toString('base64url');
      kept.set(id, { session, usedAt: now() });
      discard();
      return id;
    },
    get: (id: string): Session | undefined => {
      const found = kept.get(id);
      kept.delete(id);
      if (!found || now() - found.usedAt >= idleMilliseconds) return undefined;
      kept.set(id, { ...found, usedAt: now() });
      return found.session;
    },
    remove: (id: string): void => void kept.delete(id),
  };
}

/**
 * Creates the store of the sessions.
 *
 * @param secure whether the app is reached by HTTPS; the cookie is `Secure` then.
 * @param now milliseconds of the clock.
 */
export function createSessions(secure: boolean, now: () => number = Date.now): Sessions {
  const stored = createSessionMap(now);
  const name = secure ? '__Host-session' : 'session';
  const idOf = (c: Context): string => c.get('sessionID') ?? getCookie(c, name) ?? '';
  const keep = (c: Context, session: Session) => {
    const id = stored.put(session);
    setCookie(c, name, id, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
    // What comes later in the same request finds it, too.
    c.set('sessionID', id);
    return session;
  };
  const find = (c: Context) => stored.get(idOf(c));
  const open = (c: Context) =>
    find(c) ?? keep(c, { pending: [], key: randomBytes(16).toString('base64url') });
  return {
    find,
    open,
    renew: (c) => {
      const session = open(c);
      stored.remove(idOf(c));
      return keep(c, session);
    },
    end: (c) => {
      stored.remove(idOf(c));
      deleteCookie(c, name, { path: '/', secure });
    },
  };
}
