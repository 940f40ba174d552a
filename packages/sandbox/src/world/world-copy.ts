import type { StoredWorld } from './persistence.ts';
import type { OpenWorld, SharedChange, WorldVersion } from './shared-worlds.ts';
import { createTransactor, type Progress } from './transactor.ts';
import { upgradeWorld } from './upgrade-world.ts';
import { emptyWorld, type World, type WorldData } from './world.ts';

/** The records of a shared world as they were last seen, and how to work on them. */
export interface WorldCopy {
  readonly data: WorldData;
  /** How many records there are. */
  readonly size: number;
  /** The version of the records; absent while none were seen. */
  readonly version: WorldVersion | undefined;
  /** Brings the records to the state of an open world. */
  refresh(open: OpenWorld): void;
  /** The records are those of a new version now. */
  committed(version: WorldVersion): void;
  /** Runs a function on the records; nothing of it remains when it throws. */
  run<T>(fn: (world: World) => T, finish: (progress: Progress) => void): T;
}

/** Creates a copy that has seen nothing. */
export function createWorldCopy(worldID: string): WorldCopy {
  const stored: StoredWorld = { data: emptyWorld(), snapshots: new Map() };
  let version: WorldVersion | undefined;
  let finish: (progress: Progress) => void = () => undefined;
  const transactor = createTransactor(worldID, stored, (progress) => finish(progress));
  const adopt = (changes: readonly SharedChange[]) => {
    for (const { added, ...change } of changes) {
      // What was removed and added since stands at the end.
      if (added) transactor.adopt({ table: change.table, id: change.id });
      transactor.adopt(change);
    }
  };
  return {
    get data() {
      return stored.data;
    },
    get size() {
      return Object.values(stored.data).reduce((sum, { size }) => sum + size, 0);
    },
    get version() {
      return version;
    },
    refresh({ news, version: seen }) {
      if (news.kind === 'whole') {
        upgradeWorld(news.data);
        stored.data = news.data;
      } else adopt(news.changes);
      version = seen;
    },
    committed(next) {
      version = next;
    },
    run(fn, taker) {
      finish = taker;
      return transactor.run(fn);
    },
  };
}
