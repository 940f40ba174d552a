import { newUser } from './new-user.ts';
import type { PlatformHandler } from './types.ts';
import { keepNewUser } from './user-resource.ts';

export const createUser: PlatformHandler<'createUser'> = (call) => {
  const made = newUser(call);
  if ('refusal' in made) return made.refusal;
  return keepNewUser(made.user, call, 'created');
};
