import { noSuchSnapshot } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';

export const deleteSnapshot: ControlHandler<'deleteSnapshot'> = ({ workshop, worldID, path }) => {
  return workshop.store.deleteSnapshot(worldID, path.snapshotID)
    ? { status: 204 }
    : noSuchSnapshot(workshop, worldID);
};
