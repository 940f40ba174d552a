import { noSuchSnapshot } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';
import { tellWorld } from './world-resource.ts';

export const restoreSnapshot: ControlHandler<'restoreSnapshot'> = async ({
  context,
  worldID,
  path,
  origin,
}) => {
  const data = await context.store.readSnapshot(worldID, path.snapshotID);
  if (!data) return noSuchSnapshot(context, worldID);
  await context.store.replace(worldID, data);
  return { status: 200, body: await tellWorld(context, worldID, origin) };
};
