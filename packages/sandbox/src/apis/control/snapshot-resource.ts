import type { components } from '@ping-password/contract/control';
import { isoTime } from '../../world/clock.ts';
import type { Snapshot } from '../../world/persistence.ts';
import { missing } from './refusals.ts';
import type { ControlContext } from './types.ts';

/** A snapshot, as the control API shows it. */
export const snapshotResource = ({
  id,
  name,
  createdAt,
}: Snapshot): components['schemas']['Snapshot'] => ({
  id,
  ...(name !== undefined && { name }),
  createdAt: isoTime(createdAt),
});

/** The refusal for a snapshot that is not there; it lists the snapshots. */
export const noSuchSnapshot = async ({ store }: ControlContext, worldID: string) =>
  missing(
    'snapshot',
    (await store.snapshots(worldID)).map(({ id, name }) =>
      name === undefined ? id : `${name} (${id})`,
    ),
  );

/** Tells the listeners of a world which snapshots it has now. */
export async function tellSnapshots({ store }: ControlContext, worldID: string): Promise<void> {
  const journal = store.journal(worldID);
  if (!journal.isHeard()) return;
  const snapshots = (await store.snapshots(worldID)).map(snapshotResource);
  await journal.emit({ type: 'snapshots', data: { snapshots } });
}
