import { noSuchSnapshot } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';

export const deleteSnapshot: ControlHandler<'deleteSnapshot'> = async ({
  context,
  worldID,
  path,
}) => {
  return (await context.store.deleteSnapshot(worldID, path.snapshotID))
    ? { status: 204 }
    : noSuchSnapshot(context, worldID);
};
