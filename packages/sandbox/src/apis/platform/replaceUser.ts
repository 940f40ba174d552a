import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';
import { nameFault, providerFault, providerOf, refusalOf } from './user-faults.ts';
import { attributesOf } from './user-input.ts';
import { userResource } from './user-resource.ts';

export const replaceUser: PlatformHandler<'replaceUser'> = (call) => {
  const { world, path, now, body } = call;
  const former = world.get('users', path.userID);
  if (!former) return notFound('user');
  const { username, identityProvider } = body;
  const refusal = refusalOf([
    nameFault(world, username, former.id),
    providerFault(world, identityProvider?.id),
  ]);
  if (refusal) return refusal;
  const user = {
    ...former,
    username,
    ...attributesOf(body),
    identityProvider: identityProvider?.id ? providerOf(world, identityProvider.id) : undefined,
    updatedAt: now,
  };
  world.put('users', user);
  return { status: 200, body: userResource(user, call), rule: 'replaced' };
};
