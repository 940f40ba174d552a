import { unusable } from './refusals.ts';
import { snapshotResource, tellSnapshots } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';

/** The most snapshots of a world. */
const mostSnapshots = 32;

export const createSnapshot: ControlHandler<'createSnapshot'> = async ({
  context,
  worldID,
  body,
}) => {
  const { store, random, system } = context;
  if ((await store.snapshots(worldID)).length >= mostSnapshots) {
    const message = `A world has at most ${mostSnapshots} snapshots; delete one first.`;
    return unusable({ code: 'LIMIT_EXCEEDED', message });
  }
  const snapshot = { id: random.uuid(), name: body?.name, createdAt: system() };
  await store.saveSnapshot(worldID, snapshot);
  await tellSnapshots(context, worldID);
  return { status: 201, body: snapshotResource(snapshot) };
};
