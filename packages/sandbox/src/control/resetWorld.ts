import { settingsOf } from '../world/clock.ts';
import { findWorld } from './refusals.ts';
import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

/** Snapshots stay; the journal begins anew. */
export const resetWorld: ControlHandler<'resetWorld'> = ({ workshop, path, origin }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  const { store } = workshop;
  const { recipe } = store.transact(found.id, settingsOf);
  store.replace(found.id, workshop.build(recipe));
  workshop.journalOf(found.id).clear();
  const world = worldResource(workshop, found.id, origin);
  workshop.journalOf(found.id).emit({ type: 'world', data: world });
  return { status: 200, body: world };
};
