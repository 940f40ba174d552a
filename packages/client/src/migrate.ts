import type {
  PasswordResetRequest,
  PasswordResetWithOldPassword,
  PasswordResetWithToken,
} from '@ping-password/contract/directory';
import type {
  ErrorBody,
  GeneralErrorBody,
  PasswordState,
  paths,
} from '@ping-password/contract/platform';
import type { ActionClient } from './call/action-types.ts';
import { errorOf } from './call/origin.ts';
import { filter } from './lists.ts';

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
  | 'skipSend';

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

type AnyReset = PasswordResetWithOldPassword | PasswordResetWithToken;

const passwordPath = '/environments/{environmentID}/users/{userID}/password';

/** A value in braces is a hash to PingOne, which no policy checks. */
const isEncoded = (password: string) => /^\{[^}]+\}/.test(password);

const isUuid = (token: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(token.trim());

/** What the Directory API would have answered, where PingOne is not asked. */
function refused(status: 400 | 404, detail: { code: string; target: string }) {
  const message = 'PingOne was not asked.';
  const code = status === 404 ? 'NOT_FOUND' : 'INVALID_DATA';
  const response = new Response(null, { status });
  const body = { code, message, details: [{ ...detail, message }] };
  return { error: errorOf(body, { response, path: passwordPath }) as ErrorBody, response };
}

const unknown = (target: string) => refused(404, { code: 'INVALID_VALUE', target });

/** What is wrong with an input, so that PingOne need not be asked. */
function refusalOf({ oldPassword, newPassword, confirmationToken }: AnyReset, byWorker: boolean) {
  const invalid = (target: string) => refused(400, { code: 'INVALID_VALUE', target });
  if (confirmationToken === undefined && oldPassword === undefined)
    return refused(400, { code: 'REQUIRED_VALUE', target: 'oldPassword' });
  if (confirmationToken !== undefined && (oldPassword !== undefined || isUuid(confirmationToken)))
    return invalid('confirmationToken');
  const set = byWorker && confirmationToken === undefined;
  return set && isEncoded(newPassword) ? invalid('newPassword') : undefined;
}

interface Options {
  params: { path: { environmentID: string; userID: string } };
  signal?: AbortSignal;
}

/** Checks the old password and sets the new one, as a worker. */
async function checkAndSet(
  { platform }: Target,
  options: Options,
  [password, value]: readonly [oldPassword: string, newPassword: string],
) {
  const check = { ...options, body: { password } };
  const checked = await platform.POST(`${passwordPath}#password.check`, check);
  if (checked.error) return checked;
  return platform.PUT(`${passwordPath}#password.set`, { ...options, body: { value } });
}

/**
 * Does with PingOne what `resetPassword` of the Directory API did. With the old password: a change
 * by the user when `userToken` is given, otherwise a check and a set by the worker. With a token: a
 * recovery, the token being the mailed recovery code.
 *
 * @param input what the call of the Directory API took.
 * @returns the result as a client gives it, and what has no equivalent. What the Directory API would
 * have refused and PingOne need not be asked for is an `error` with the status of then.
 * @example
 * const target = { platform, environmentID, userID: (id) => movedUsers.get(id) };
 * const { error, notes } = await resetPassword(target, { id, oldPassword, newPassword });
 */
export async function resetPassword(
  target: Target,
  input: AnyReset,
  { userToken, signal }: MigratedCallOptions = {},
): Promise<Migrated> {
  const { platform, environmentID } = target;
  const { id, oldPassword, newPassword, confirmationToken } = input;
  const notes: Note[] = target.userID ? [] : ['userID'];
  if (confirmationToken !== undefined && isUuid(confirmationToken)) notes.push('oldToken');
  const refusal = refusalOf(input, userToken === undefined);
  if (refusal) return { ...refusal, notes };
  const userID = target.userID ? await target.userID(id) : id;
  if (userID === undefined) return { ...unknown('id'), notes };
  const options = { params: { path: { environmentID, userID } }, ...(signal && { signal }) };
  if (oldPassword === undefined) {
    const body = { recoveryCode: confirmationToken ?? '', newPassword };
    const recovery = { ...options, body };
    return { ...(await platform.POST(`${passwordPath}#password.recover`, recovery)), notes };
  }
  if (userToken === undefined) {
    const result = await checkAndSet(target, options, [oldPassword, newPassword]);
    return { ...result, notes: [...notes, 'twoCalls'] };
  }
  const headers = { authorization: `Bearer ${userToken}` };
  const change = { ...options, headers, body: { currentPassword: oldPassword, newPassword } };
  return { ...(await platform.PUT(`${passwordPath}#password.reset`, change)), notes };
}

/**
 * Does with PingOne what `requestPasswordReset` of the Directory API did: finds the user and has a
 * recovery code mailed.
 *
 * @param input what the call of the Directory API took.
 * @returns the result as a client gives it, without a link, and what has no equivalent. A user who is
 * not found is an `error` with the status 404.
 * @example
 * const { error, notes } = await requestPasswordReset({ platform, environmentID }, { email });
 */
export async function requestPasswordReset(
  { platform, environmentID, username }: Target,
  { email, link, skipSend }: PasswordResetRequest,
  { signal }: Omit<MigratedCallOptions, 'userToken'> = {},
): Promise<Migrated> {
  const notes: Note[] = [];
  if (link !== undefined) notes.push('link');
  if (skipSend === 'enabled') notes.push('skipSend');
  const name = username ? await username(email) : email;
  if (name === undefined) return { ...unknown('email'), notes };
  const query = { filter: username ? filter`username eq ${name}` : filter`email eq ${name}` };
  const options = { params: { path: { environmentID }, query }, ...(signal && { signal }) };
  const found = await platform.GET('/environments/{environmentID}/users', options);
  if (found.error) return { ...found, notes };
  const [user, other] = found.data?._embedded.users ?? [];
  if (!user) return { ...unknown('email'), notes };
  if (other) notes.push('several');
  if (user.email?.toLowerCase() !== email.toLowerCase()) notes.push('email');
  const path = { environmentID, userID: user.id };
  const send = { params: { path }, ...(signal && { signal }) };
  return { ...(await platform.POST(`${passwordPath}#password.sendRecoveryCode`, send)), notes };
}
