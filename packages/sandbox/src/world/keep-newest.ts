import type { Tables } from './records.ts';
import type { World } from './world.ts';

/** Keeps a record, and removes the oldest of its table when there are more than `most`. */
export function keepNewest<Table extends keyof Tables>(
  world: World,
  table: Table,
  record: Tables[Table],
  most: number,
): void {
  world.put(table, record);
  const oldest = world.size(table) > most ? world.first(table) : undefined;
  if (oldest) world.remove(table, oldest.id);
}
