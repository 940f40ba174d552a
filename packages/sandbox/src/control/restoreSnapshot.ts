import { findWorld } from './refusals.ts';
import { noSuchSnapshot } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

export const restoreSnapshot: ControlHandler<'restoreSnapshot'> = ({ workshop, path, origin }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  const data = workshop.store.readSnapshot(found.id, path.snapshotID.toLowerCase());
  if (!data) return noSuchSnapshot(workshop, found.id);
  workshop.store.replace(found.id, data);
  const world = worldResource(workshop, found.id, origin);
  workshop.journalOf(found.id).emit({ type: 'world', data: world });
  return { status: 200, body: world };
};
