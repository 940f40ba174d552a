import { noSuchSnapshot } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

export const restoreSnapshot: ControlHandler<'restoreSnapshot'> = ({
  workshop,
  worldID,
  path,
  origin,
}) => {
  const data = workshop.store.readSnapshot(worldID, path.snapshotID);
  if (!data) return noSuchSnapshot(workshop, worldID);
  workshop.store.replace(worldID, data);
  const world = worldResource(workshop, worldID, origin);
  workshop.journalOf(worldID).emit({ type: 'world', data: world });
  return { status: 200, body: world };
};
