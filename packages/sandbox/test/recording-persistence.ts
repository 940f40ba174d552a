import type { Persistence } from '../src/world/persistence.ts';
import type { WorldData } from '../src/world/world.ts';

/** A persistence that remembers, as text, everything that it was told to keep. */
export function createRecordingPersistence() {
  /** What was kept, the mails aside, which hold codes and links by design. */
  const kept: string[] = [];
  const keep = (data: WorldData) => {
    for (const [table, records] of Object.entries(data)) {
      if (table !== 'messages') kept.push(JSON.stringify([...records.values()]));
    }
  };
  const persistence: Persistence = {
    load: () => ({ worlds: new Map(), keys: new Map() }),
    commit(_, changes) {
      kept.push(JSON.stringify(changes.filter(({ table }) => table !== 'messages')));
    },
    replace: (_, data) => keep(data),
    deleteWorld: () => undefined,
    saveSnapshot(_, snapshot, data) {
      kept.push(JSON.stringify(snapshot));
      keep(data);
    },
    deleteSnapshot: () => undefined,
    saveKey: () => undefined,
  };
  return { persistence, kept };
}
