import { newUser } from './new-user.ts';
import type { PlatformHandler } from './types.ts';
import { userAddress, userResource } from './user-resource.ts';

export const createUser: PlatformHandler<'createUser'> = (call) => {
  const made = newUser(call);
  if ('refusal' in made) return made.refusal;
  const { user } = made;
  call.world.put('users', user);
  const headers = { location: userAddress(user, call) };
  const subject = { userID: user.id };
  return { status: 201, headers, body: userResource(user, call), rule: 'created', subject };
};
