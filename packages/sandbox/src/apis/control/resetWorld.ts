import { settingsOf, workerGenerationOf } from '../../world/clock.ts';
import type { WorldData } from '../../world/world.ts';
import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

/** The records of a world as it began; tokens of its workers stay good, for a backend may hold one. */
function begunAnew(data: WorldData, workerGeneration: string): WorldData {
  const settings = data.settings.get('settings');
  if (settings) data.settings.set('settings', { ...settings, workerGeneration });
  return data;
}

/** Snapshots stay; the journal begins anew. */
export const resetWorld: ControlHandler<'resetWorld'> = async ({ context, worldID, origin }) => {
  const { store } = context;
  const { recipe, workerGeneration } = await store.transact(worldID, (world) => ({
    recipe: settingsOf(world).recipe,
    workerGeneration: workerGenerationOf(world),
  }));
  await store.replace(worldID, begunAnew(context.build(recipe), workerGeneration));
  await store.journal(worldID).clear();
  const world = await worldResource(context, worldID, origin);
  store.journal(worldID).emit({ type: 'world', data: world });
  return { status: 200, body: world };
};
