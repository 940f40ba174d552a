import { isoTime, settingsOf } from '../../world/clock.ts';
import { savedRecords } from '../../world/saved-world.ts';
import type { ControlContext, ControlHandler } from './types.ts';

/** The snapshots of a world with what they hold. */
async function savedSnapshots({ store }: ControlContext, worldID: string) {
  const snapshots = await store.snapshots(worldID);
  return Promise.all(
    snapshots.map(async ({ id, name, createdAt }) => {
      const data = await store.readSnapshot(worldID, id);
      return {
        id,
        ...(name !== undefined && { name }),
        createdAt: isoTime(createdAt),
        records: savedRecords((table) => [...(data?.[table].values() ?? [])]),
      };
    }),
  );
}

export const exportWorld: ControlHandler<'exportWorld'> = async ({ context, worldID }) => {
  const { name, records } = await context.store.transact(worldID, (world) => ({
    name: settingsOf(world).recipe.name,
    records: savedRecords(world.list),
  }));
  const snapshots = await savedSnapshots(context, worldID);
  return {
    status: 200,
    body: {
      environmentID: worldID,
      ...(name !== undefined && { name }),
      saved: { version: 1, records, snapshots },
    },
  };
};
