import { findWorld } from './refusals.ts';
import { noSuchSnapshot } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';

export const deleteSnapshot: ControlHandler<'deleteSnapshot'> = ({ workshop, path }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  return workshop.store.deleteSnapshot(found.id, path.snapshotID.toLowerCase())
    ? { status: 204 }
    : noSuchSnapshot(workshop, found.id);
};
