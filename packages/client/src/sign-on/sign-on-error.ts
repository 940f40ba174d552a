import { givenOutcomes, type Outcome } from '../errors/outcome.ts';

/** Why a sign-on did not come to its end. */
export type SignOnFailure =
  /** The callback belongs to another sign-on than the transaction, or to none. */
  | 'wrongState'
  /** PingOne sent the user back with an error, which is `reason`. */
  | 'refused'
  /** The callback has neither a code nor an error. */
  | 'noCode'
  /** The callback or the ID token comes from another issuer. */
  | 'wrongIssuer'
  /** The code was used before, is too old, or was issued for another request. */
  | 'codeDead'
  /** The ID token is missing, or its signature or one of its claims is wrong. */
  | 'invalidIDToken';

const texts: Readonly<Record<SignOnFailure, string>> = {
  wrongState: 'The callback belongs to another sign-on. Begin again.',
  refused: 'The sign-on was refused',
  noCode: 'The callback has no code. Begin again.',
  wrongIssuer: 'The answer comes from another issuer. Give the host that the users sign on at.',
  codeDead: 'The code was used before or is too old. Begin again.',
  invalidIDToken: 'The ID token does not hold.',
};

const outcomes: Readonly<Record<SignOnFailure, Outcome>> = {
  wrongState: 'flowExpired',
  refused: 'unexpected',
  noCode: 'flowExpired',
  wrongIssuer: 'unexpected',
  codeDead: 'codeDead',
  invalidIDToken: 'unexpected',
};

/** What OAuth 2.0 and OpenID Connect have for an error of a callback; others are `unexpected`. */
const byReason: Readonly<Record<string, Outcome>> = {
  access_denied: 'notAllowed',
  unauthorized_client: 'notAllowed',
  login_required: 'flowExpired',
  interaction_required: 'flowExpired',
  consent_required: 'flowExpired',
  account_selection_required: 'flowExpired',
  server_error: 'tryLater',
  temporarily_unavailable: 'tryLater',
};

/** A sign-on that did not come to its end. It holds nothing of what was sent or answered but `reason`. */
export class SignOnError extends Error {
  override readonly name = 'SignOnError';
  readonly code: SignOnFailure;
  /** The code of the error that PingOne sent the user back with, such as `access_denied`. */
  declare readonly reason: string | undefined;

  /** @param reason an error code of the callback, which anybody can have made up. */
  constructor(code: SignOnFailure, reason?: string | null) {
    const shown = reason && /^[a-z]{1,30}(_[a-z]{1,30}){1,5}$/.test(reason) ? reason : undefined;
    super(code === 'refused' ? `${texts.refused}${shown ? `: ${shown}` : ''}.` : texts[code]);
    this.code = code;
    this.reason = shown;
    const known = shown && Object.hasOwn(byReason, shown) ? byReason[shown] : undefined;
    givenOutcomes.set(this, known ?? outcomes[code]);
  }
}
