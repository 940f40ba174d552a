import type { components } from '@ping-password/contract/control';
import { defaultWorld } from '../../world/build-world.ts';
import { isoTime, settingsOf } from '../../world/clock.ts';
import { usersIn } from '../../world/users.ts';
import { applicationResource } from './application-resource.ts';
import { clockResource } from './clock.ts';
import type { ControlContext } from './types.ts';

/** A world, as the control API shows it. */
export async function worldResource(
  context: ControlContext,
  worldID: string,
  origin: string,
): Promise<components['schemas']['World']> {
  const { store, system, prefixOf } = context;
  const environment = `${origin}${prefixOf('control')}/worlds/${worldID}`;
  const snapshots = (await store.snapshots(worldID)).length;
  return store.transact(worldID, (world) => {
    const { createdAt, recipe } = settingsOf(world);
    return {
      environmentID: worldID,
      ...(recipe.name !== undefined && { name: recipe.name }),
      createdAt: isoTime(createdAt),
      clock: clockResource(world, system()),
      default: worldID === defaultWorld.environmentID,
      users: usersIn(world),
      policies: world.size('policies'),
      snapshots,
      applications: world.list('applications').map((it) => applicationResource(it, context)),
      directory: { clientID: recipe.directoryClientID },
      baseUrls: {
        platform: origin + prefixOf('platform'),
        auth: origin + prefixOf('auth'),
        directory: origin + prefixOf('directory'),
        control: environment,
      },
    };
  });
}

/** Tells those who listen to a world that anything in it may have changed, and gives the world. */
export async function tellWorld(
  context: ControlContext,
  worldID: string,
  origin: string,
): Promise<components['schemas']['World']> {
  const world = await worldResource(context, worldID, origin);
  await context.store.journal(worldID).emit({ type: 'world', data: world });
  return world;
}

/** Tells of a change that is kept already, so that a failure to tell must not look as if it were not. */
export async function tellChange(
  context: ControlContext,
  worldID: string,
  origin: string,
): Promise<void> {
  if (!context.store.journal(worldID).isHeard()) return;
  await tellWorld(context, worldID, origin).catch(() => undefined);
}
