import { settingsOf } from '../../world/clock.ts';
import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

/** Snapshots stay; the journal begins anew. */
export const resetWorld: ControlHandler<'resetWorld'> = ({ workshop, worldID, origin }) => {
  const { store } = workshop;
  const { recipe } = store.transact(worldID, settingsOf);
  store.replace(worldID, workshop.build(recipe));
  workshop.journalOf(worldID).clear();
  const world = worldResource(workshop, worldID, origin);
  workshop.journalOf(worldID).emit({ type: 'world', data: world });
  return { status: 200, body: world };
};
