import type { ErrorDetail } from '../../http/vendor-error.ts';
import { directoryUserOf, userOf } from '../../world/build-world.ts';
import { timeIn } from '../../world/clock.ts';
import { isNameTaken, usersIn } from '../../world/users.ts';
import type { World } from '../../world/world.ts';
import { unusable } from './refusals.ts';
import { directoryUser, platformUser } from './sandbox-user.ts';
import type { ControlHandler } from './types.ts';
import { inputFault, userRecipe } from './user-recipe.ts';
import { countFault } from './world-input.ts';

/** The refusal of a user name or an identifier that another user has. */
export function takenFault(
  world: World,
  { id, username }: { readonly id?: string | undefined; readonly username?: string | undefined },
  except?: string,
): ErrorDetail | undefined {
  const message = 'Another user of the world has it.';
  if (id !== undefined && (world.get('users', id) ?? world.get('directoryUsers', id)))
    return { code: 'UNIQUENESS_VIOLATION', target: 'id', message };
  return username !== undefined && isNameTaken(world, username, except)
    ? { code: 'UNIQUENESS_VIOLATION', target: 'username', message }
    : undefined;
}

export const createUser: ControlHandler<'createUser'> = ({ context, worldID, body }) => {
  const { store, random, system } = context;
  return store.transact(worldID, (world) => {
    const username = body.username ?? body.persona;
    const fault =
      countFault(usersIn(world) + 1) ??
      inputFault(body) ??
      takenFault(world, { id: body.id?.toLowerCase(), username });
    if (fault) return unusable(fault);
    const now = timeIn(world, system());
    const recipe = userRecipe(body, random);
    if (recipe.api === 'directory') {
      const other = directoryUserOf(recipe, now);
      world.put('directoryUsers', other);
      return { status: 201 as const, body: directoryUser(other, now) };
    }
    const user = userOf(recipe, now, random);
    world.put('users', user);
    return { status: 201 as const, body: platformUser(world, user, now) };
  });
};
