import type { User as DirectoryUser } from '@ping-password/contract/directory';
import type { paths, User } from '@ping-password/contract/platform';
import { type BulkCallSettings, type BulkOptions, type BulkReport, forEachUser } from './bulk.ts';
import type { ActionClient } from './call/action-types.ts';
import { pageOf } from './call/page.ts';
import type { DirectoryClient } from './directory.ts';
import { unwrap } from './errors/api-error.ts';
import { filter } from './lists.ts';
import { directoryUsers } from './move-users/directory-users.ts';
import { type ImportDetails, importInput } from './move-users/import-input.ts';

export { directoryUsers } from './move-users/directory-users.ts';
export { type ImportDetails, importInput } from './move-users/import-input.ts';

/** What a move takes, beside the options of a run over many users. */
export interface MoveOptions extends BulkOptions {
  /** A client of the Directory API. */
  directory: Pick<DirectoryClient, 'listUsers'>;
  /** A client of the Platform API with the credentials of a worker. */
  platform: ActionClient<paths>;
  /** The environment that the users are moved to. */
  environmentID: string;
  /**
   * The password of a user, which the Directory does not tell: clear text, or encoded as by
   * `encodedPassword`. `undefined` makes a user without a password.
   */
  password?: (user: DirectoryUser) => string | undefined | Promise<string | undefined>;
  /** The population of the new users; the default one unless given. */
  populationID?: string;
  /** Which users are moved, as a filter of SCIM 1.1; all unless given. */
  filter?: string;
}

/** What came of a move. Numbers of users are those of this run. */
export interface MoveReport extends BulkReport {
  /** Number of users who were made in PingOne. */
  readonly imported: number;
  /** Number of users who were disabled in PingOne, as they are in the Directory. */
  readonly disabled: number;
  /** Number of users who were there already, and were left as they are. */
  readonly unchanged: number;
  /** Directory IDs of the users who were made without a password. */
  readonly withoutPassword: readonly string[];
}

/** What has to be known for the move of each user. */
interface Move extends MoveOptions {
  readonly counts: { imported: number; disabled: number; unchanged: number };
  readonly withoutPassword: string[];
}

const users = '/environments/{environmentID}/users';

/** The user whom an earlier run has made. */
async function movedUser(
  { platform, environmentID }: Move,
  { id }: DirectoryUser,
  settings: BulkCallSettings,
): Promise<User | undefined> {
  const params = { path: { environmentID }, query: { filter: filter`externalId eq ${id}` } };
  const { _embedded } = pageOf(await platform.GET(users, { params, ...settings }));
  return _embedded.users?.[0];
}

async function imported(
  move: Move,
  user: DirectoryUser,
  settings: BulkCallSettings,
): Promise<User> {
  const { platform, environmentID, populationID } = move;
  const details: ImportDetails = { password: await move.password?.(user), populationID };
  const made = await unwrap(
    platform.POST(`${users}#user.import`, {
      params: { path: { environmentID } },
      body: importInput(user, details),
      ...settings,
    }),
  );
  move.counts.imported += 1;
  if (details.password === undefined) move.withoutPassword.push(user.id);
  return made;
}

/** Moves one user, or what an earlier run has left to do. */
async function moveUser(move: Move, user: DirectoryUser, settings: BulkCallSettings) {
  const { platform, environmentID, counts } = move;
  const before = await movedUser(move, user, settings);
  const after = before ?? (await imported(move, user, settings));
  // An import enables.
  if (user.active === false && after.enabled !== false) {
    const params = { path: { environmentID, userID: after.id } };
    const body = { enabled: false };
    await unwrap(platform.PUT(`${users}/{userID}/enabled`, { params, body, ...settings }));
    counts.disabled += 1;
  } else if (before) counts.unchanged += 1;
}

/**
 * Moves the users of a Directory to PingOne, with their passwords where you have them. A user who was
 * moved before, as the `externalId` tells, is left as it is, so a second run changes nothing.
 *
 * @returns a report, as of `forEachUser`: failures by outcome, and a token to go on from.
 * @throws TypeError for options that are plainly wrong.
 * @example
 * const password = ({ id }: { id: string }) => hashes.get(id); // {BCRYPT}$2b$10$…
 * const report = await moveUsers({ directory, platform, environmentID, password });
 */
export async function moveUsers(options: MoveOptions): Promise<MoveReport> {
  const counts = { imported: 0, disabled: 0, unchanged: 0 };
  const move: Move = { ...options, counts, withoutPassword: [] };
  const { directory, filter: which, signal } = options;
  const listed = directoryUsers(directory, {
    ...(which !== undefined && { filter: which }),
    ...(signal && { signal }),
  });
  const report = await forEachUser(
    listed,
    (user, settings) => moveUser(move, user, settings),
    options,
  );
  return { ...report, ...counts, withoutPassword: move.withoutPassword };
}
