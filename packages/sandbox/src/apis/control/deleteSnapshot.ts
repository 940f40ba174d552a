import { noSuchSnapshot, tellSnapshots } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';

export const deleteSnapshot: ControlHandler<'deleteSnapshot'> = async ({
  context,
  worldID,
  path,
}) => {
  if (!(await context.store.deleteSnapshot(worldID, path.snapshotID)))
    return noSuchSnapshot(context, worldID);
  await tellSnapshots(context, worldID);
  return { status: 204 };
};
