import { type ChangedRecord, toldTables, type WorldEvent } from './call-record.ts';
import type { Change } from './persistence.ts';

const isTold = (table: Change['table']): table is ChangedRecord['table'] =>
  (toldTables as readonly string[]).includes(table);

/** What those who listen are told of the changes of a transaction; nothing when they are told of none. */
export function changesEvent(all: readonly Pick<Change, 'table' | 'id'>[]): WorldEvent[] {
  const changes = all.flatMap(({ table, id }) => (isTold(table) ? [{ table, id }] : []));
  return changes.length === 0 ? [] : [{ type: 'changes', changes }];
}
