import type { RequestHandler } from 'express';
import session from 'express-session';

/** What a token request gave, as far as the apps go on with it. */
export interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string | undefined;
  readonly id_token?: string | undefined;
}

declare module 'express-session' {
  interface SessionData {
    /** The checks for what comes back from a sign-on that has begun. */
    checks: { readonly verifier: string; readonly state: string; readonly nonce: string };
    tokens: Tokens;
    userID: string;
  }
}

/** Sessions in memory, one for each browser. */
export const sessions = (): RequestHandler =>
  session({ secret: 'fake-session-secret', resave: false, saveUninitialized: false });
