import type { UserRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';
import { nameFault, providerFault, providerOf, refusalOf } from './user-faults.ts';
import { attributesOf, type UserInput } from './user-input.ts';
import { userResource } from './user-resource.ts';

/** The provider after a change: without one that is named it stays, and `null` is PingOne itself. */
function providerAfter(
  world: World,
  { identityProvider: former }: UserRecord,
  provider: UserInput['identityProvider'],
) {
  if (provider === null || provider?.id === null) return undefined;
  return provider?.id === undefined ? former : providerOf(world, provider.id);
}

export const updateUser: PlatformHandler<'updateUser'> = (call) => {
  const { world, path, now, body } = call;
  const former = world.get('users', path.userID);
  if (!former) return notFound('user');
  const { username = former.username, identityProvider } = body;
  const refusal = refusalOf([
    nameFault(world, username, former.id),
    providerFault(world, identityProvider?.id),
  ]);
  if (refusal) return refusal;
  const user = {
    ...former,
    username,
    ...attributesOf(body, former),
    identityProvider: providerAfter(world, former, identityProvider),
    updatedAt: now,
  };
  world.put('users', user);
  return { status: 200, body: userResource(user, call), rule: 'changed' };
};
