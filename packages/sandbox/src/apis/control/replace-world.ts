import { workerGenerationOf } from '../../world/clock.ts';
import type { WorldData } from '../../world/world.ts';
import type { ControlContext } from './types.ts';

/**
 * Puts records in place of those of a world. Snapshots stay, the journal starts again, and tokens of its workers
 * stay valid, for a backend may hold one.
 */
export async function replaceWorld(
  { store }: Pick<ControlContext, 'store'>,
  worldID: string,
  data: WorldData,
): Promise<void> {
  const workerGeneration = await store.transact(worldID, workerGenerationOf);
  const settings = data.settings.get('settings');
  const { generation, workerGeneration: own = generation } = settings ?? {};
  if (settings && own !== workerGeneration)
    data.settings.set('settings', { ...settings, workerGeneration });
  await store.replace(worldID, data);
  await store.journal(worldID).clear();
}
