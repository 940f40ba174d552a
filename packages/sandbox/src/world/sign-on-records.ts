import type { HashedSecret } from './secret.ts';

/** A one-time passcode that was sent to a device. */
export interface PasscodeRecord {
  readonly deviceID: string;
  readonly secret: HashedSecret;
  readonly expiresAt: number;
  readonly triesLeft: number;
}

/** A sign-on in progress. */
export interface FlowRecord {
  readonly id: string;
  readonly sessionID: string;
  readonly status: string;
  /** Where `session.reset` leads back to. */
  readonly initialStatus: string;
  readonly clientID: string;
  readonly redirectURI?: string | undefined;
  readonly responseMode: string;
  /** What the application gets; a code unless given. */
  readonly responseType?: string | undefined;
  readonly scope: string;
  readonly state?: string | undefined;
  readonly nonce?: string | undefined;
  /** SHA-256 of the code verifier, in base64url. */
  readonly codeChallenge?: string | undefined;
  readonly userID?: string | undefined;
  /** The user whose password stands in for that of a name which has none. */
  readonly standInID?: string | undefined;
  /** Hash of the `ST` cookie, once the password was checked. */
  readonly cookieHash?: string | undefined;
  /** Whether another flow in progress has the cookie from earlier on. */
  readonly sharesCookie?: boolean | undefined;
  readonly authenticatedAt?: number | undefined;
  /** The sign-on policy of the application, where it is one that decides about a second factor. */
  readonly factorPolicy?: 'Single_Factor' | 'Multi_Factor' | undefined;
  /** The passcode that the flow waits for. */
  readonly passcode?: PasscodeRecord | undefined;
  /** When the passcode was passed. */
  readonly secondFactorAt?: number | undefined;
  /** Why the flow has failed. */
  readonly error?: { readonly code: string; readonly message: string } | undefined;
  readonly createdAt: number;
  readonly touchedAt: number;
}

/** An authorization code or a refresh token; the identifier is its hash. */
export interface GrantRecord {
  readonly id: string;
  readonly kind: 'code' | 'refresh';
  /** All tokens that come from one sign-on. */
  readonly familyID: string;
  readonly clientID: string;
  readonly userID: string;
  readonly sessionID: string;
  readonly scope: string;
  readonly nonce?: string | undefined;
  readonly redirectURI?: string | undefined;
  /** SHA-256 of the code verifier, in base64url. */
  readonly codeChallenge?: string | undefined;
  readonly authenticatedAt: number;
  /** When the user passed a second factor. */
  readonly secondFactorAt?: number | undefined;
  readonly expiresAt: number;
  readonly spent: boolean;
}

/** A user who is signed on in a browser, for all applications. */
export interface SessionRecord {
  readonly id: string;
  readonly userID: string;
  /** Hash of the `ST` cookie. */
  readonly cookieHash: string;
  readonly authenticatedAt: number;
  /** When the user passed a second factor. */
  readonly secondFactorAt?: number | undefined;
}

/** An authorization request that an application has pushed; the identifier is the hash of its `request_uri`. */
export interface PushedRequestRecord {
  readonly id: string;
  readonly clientID: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly expiresAt: number;
  /** Whether a sign-on has begun with it. */
  readonly spent: boolean;
}
