import type { ChangedRecord, WorldEvent } from './call-record.ts';
import type { Tables } from './records.ts';

/** The tables whose changes those who listen to a world can see. */
const visible = new Set<keyof Tables>(['users', 'directoryUsers', 'flows', 'faults']);

/** What those who listen are told of the changes of a transaction; nothing when they cannot see them. */
export function changesEvent(changes: readonly ChangedRecord[]): WorldEvent[] {
  const seen = changes.filter(({ table }) => visible.has(table));
  return seen.length === 0
    ? []
    : [{ type: 'changes', changes: seen.map(({ table, id }) => ({ table, id })) }];
}
