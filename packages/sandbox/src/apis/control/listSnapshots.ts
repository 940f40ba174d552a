import { snapshotResource } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';

export const listSnapshots: ControlHandler<'listSnapshots'> = async ({ context, worldID }) => {
  const snapshots = (await context.store.snapshots(worldID)).map(snapshotResource);
  return { status: 200, body: { snapshots } };
};
