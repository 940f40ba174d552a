import { findWorld } from './refusals.ts';
import { snapshotResource } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';

export const listSnapshots: ControlHandler<'listSnapshots'> = ({ workshop, path }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  const snapshots = workshop.store.snapshots(found.id).map(snapshotResource);
  return { status: 200, body: { snapshots } };
};
