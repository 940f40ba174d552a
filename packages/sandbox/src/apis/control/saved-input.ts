import type { ErrorDetail } from '../../http/vendor-error.ts';
import type { WorldInput } from '../../world/define-world.ts';
import type { Snapshot } from '../../world/persistence.ts';
import { restoredWorld, savedFault } from '../../world/saved-world.ts';
import type { Store } from '../../world/store.ts';
import type { WorldData } from '../../world/world.ts';

/** The records of a world, and of its snapshots where it brings some. */
export interface MadeWorld {
  readonly data: WorldData;
  readonly snapshots?: readonly { readonly snapshot: Snapshot; readonly data: WorldData }[];
}

type Saved = NonNullable<WorldInput['saved']>;

/** The members that count beside a saved state. */
const beside = ['saved', 'environmentID', 'name', 'directoryClientID'];

/** What is wrong with a saved state. */
export function savedInputFault(input: WorldInput, saved: Saved): ErrorDetail | undefined {
  const other = Object.keys(input).find((member) => !beside.includes(member));
  if (other !== undefined) {
    const message = `saved takes the place of ${other}.`;
    return { code: 'INVALID_VALUE', target: other, message };
  }
  const all = [
    { records: saved.records, target: 'saved.records' },
    ...(saved.snapshots ?? []).map(({ records }, index) => ({
      records,
      target: `saved.snapshots.${index}.records`,
    })),
  ];
  for (const { records, target } of all) {
    const fault = savedFault(records, target);
    if (!fault) continue;
    const message = `${fault.target} ${fault.problem}`;
    return { code: 'INVALID_VALUE', target: fault.target, message };
  }
  return undefined;
}

/** Gives a world its name and its Directory client: two worlds cannot share one, for it chooses the world. */
export function renamed(data: WorldData, clientID: string, name?: string): WorldData {
  const [account] = data.directoryAccounts.values();
  const settings = data.settings.get('settings');
  if (!account || !settings) return data;
  data.directoryAccounts.clear();
  data.directoryAccounts.set(clientID, { ...account, id: clientID, clientID });
  const recipe = {
    ...settings.recipe,
    directoryClientID: clientID,
    ...(name !== undefined && { name }),
  };
  data.settings.set('settings', { ...settings, recipe });
  return data;
}

/** The Directory client of a saved world. */
export const savedClientOf = ({ records }: Saved): string | undefined =>
  records['directoryAccounts']?.[0]?.id;

/** The world that a saved state describes. */
export function savedWorldOf({ name }: WorldInput, saved: Saved, clientID: string): MadeWorld {
  return {
    data: renamed(restoredWorld(saved.records), clientID, name),
    snapshots: (saved.snapshots ?? []).map(({ id, createdAt, records, ...snapshot }) => ({
      snapshot: { id, ...snapshot, createdAt: Date.parse(createdAt) },
      data: renamed(restoredWorld(records), clientID),
    })),
  };
}

/** Puts the snapshots that a world brings in place of those that it had. */
export async function keepSnapshots(
  store: Store,
  worldID: string,
  { data, snapshots }: MadeWorld,
): Promise<void> {
  if (!snapshots) return;
  for (const { id } of await store.snapshots(worldID)) await store.deleteSnapshot(worldID, id);
  // A snapshot is saved of what the world is at the moment.
  for (const saved of snapshots) {
    await store.replace(worldID, saved.data);
    await store.saveSnapshot(worldID, saved.snapshot);
  }
  if (snapshots.length > 0) await store.replace(worldID, data);
}
