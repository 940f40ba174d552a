import { matchesSecret } from '../../password/matches-secret.ts';
import { wrongTry } from '../../password/verify.ts';
import type { Random } from '../../world/random.ts';
import type { UserRecord } from '../../world/records.ts';
import { noSecret } from '../../world/secret.ts';
import { digest } from '../../world/sha256.ts';
import type { World } from '../../world/world.ts';

/**
 * The user whose password stands in for that of a name which has none, because nobody has the name or
 * no password is kept here. A name always gets the same one, so its sign-on takes as long every time,
 * and as long as that of somebody: encoded passwords take longer than others.
 */
export function standInFor(world: World, username: string): UserRecord | undefined {
  const users = world.list('users').filter(({ password }) => password.secret !== undefined);
  const number = Number.parseInt(digest(username.toLowerCase(), 'hex').slice(0, 8), 16);
  return users[number % users.length];
}

/** Does the work of a wrong password with that of a stand-in, which comes to nothing. */
export function compareWith(
  standIn: UserRecord | undefined,
  password: string,
  random: Random,
): void {
  matchesSecret(standIn?.password.secret ?? noSecret, password);
  wrongTry(standIn?.password.lastWrong, password, random);
}
