import type { SharedChange } from './shared-worlds.ts';
import type { Progress } from './transactor.ts';

/** A change, and whether its record was there before everything else. */
interface Kept {
  readonly change: SharedChange;
  readonly existed: boolean;
}

/** What several transactions have made of each record that they have changed. */
export function createChangeSet() {
  const kept = new Map<string, Kept>();
  return {
    add({ changes, undo }: Pick<Progress, 'changes' | 'undo'>): void {
      for (const [index, { table, id, record }] of changes.entries()) {
        const key = `${table} ${id}`;
        const former = kept.get(key);
        const isNew = record !== undefined && undo[index]?.before === undefined;
        const existed = former?.existed ?? undo[index]?.before !== undefined;
        const added = isNew || (record !== undefined && (former?.change.added ?? false));
        // The records that were added are in the order of their tables.
        if (isNew) kept.delete(key);
        kept.set(key, { change: { table, id, record, added }, existed });
      }
    },
    /** The changes; a record that has come and gone is none. */
    changes: (): SharedChange[] =>
      [...kept.values()].flatMap(({ change, existed }) =>
        change.record === undefined && !existed ? [] : change,
      ),
  };
}
