import type { User } from './control.ts';
import type { Session } from './session.ts';

/** The name of a user, for people. */
export type NameOf = (userID: string) => string;

/** The names of the users of a world, as they are at the time; an unknown ID is shortened. */
export function userNames(session: Session): NameOf {
  let users: readonly User[] = [];
  session.on('users', (latest) => {
    users = latest;
  });
  return (userID) => users.find(({ id }) => id === userID)?.username ?? userID.slice(0, 8);
}
