import type {
  ErrorBody,
  GeneralErrorBody,
  PasswordState,
  paths,
} from '@ping-password/contract/platform';
import type { ActionClient } from '../call/action-types.ts';
import { errorOf } from '../call/origin.ts';

/** What the Directory API did, or took, and PingOne does not. */
export type Note =
  /** The ID of the Directory user was taken for the PingOne user ID; give `userID` to map it. */
  | 'userID'
  /** Several users have the e-mail address, and the first of them gets the code; give `username`. */
  | 'several'
  /** The user has another e-mail address in PingOne, and the code goes there. */
  | 'email'
  /** The worker checked the old password and then set the new one: two calls, not one step. */
  | 'twoCalls'
  /** The token is one of the old store. It was not sent, since it would spend a try of the code. */
  | 'oldToken'
  /** The mail carries a code to be typed in, no link; your page has to ask for it. */
  | 'link'
  /** PingOne mails the code itself and tells it to nobody else, so the mail was sent. */
  | 'skipSend'
  /** The password is right and has to be changed: PingOne asks for that at the next sign-on. */
  | 'passwordExpired';

/** Where the users live now. */
export interface Target {
  /** A client of the Platform API with the credentials of a worker. */
  platform: ActionClient<paths>;
  /** The environment that the users were moved to. */
  environmentID: string;
  /** The PingOne user ID of a Directory user, if there is one; the same ID unless given. */
  userID?: (directoryID: string) => string | undefined | Promise<string | undefined>;
  /**
   * The PingOne user name to an e-mail address, if there is one. Unless given, the user is found by
   * the address.
   */
  username?: (email: string) => string | undefined | Promise<string | undefined>;
}

/** What else a call takes. */
export interface MigratedCallOptions {
  /** The access token of the user, who then changes the own password; otherwise the worker does. */
  userToken?: string;
  /** Ends the call. */
  signal?: AbortSignal;
}

/** What a call of a client resolves to, and what has no equivalent. */
export type Migrated = { response: Response; notes: readonly Note[] } & (
  | { data: PasswordState; error?: never }
  | { data?: never; error: ErrorBody | GeneralErrorBody }
);

export const passwordPath = '/environments/{environmentID}/users/{userID}/password';

/** What the Directory API would have answered, where PingOne is not asked. */
export function refused(status: 400 | 404, detail: { code: string; target: string }) {
  const message = 'PingOne was not asked.';
  const code = status === 404 ? 'NOT_FOUND' : 'INVALID_DATA';
  const response = new Response(null, { status });
  const body = { code, message, details: [{ ...detail, message }] };
  return { error: errorOf(body, { response, path: passwordPath }) as ErrorBody, response };
}

export const unknown = (target: string) => refused(404, { code: 'INVALID_VALUE', target });
