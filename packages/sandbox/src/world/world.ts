import type { CallRecord, WorldEvent } from './call-record.ts';
import type { Tables } from './records.ts';
import type { LookupAttribute } from './user-index.ts';

/** The records of a world by table and identifier. */
export type WorldData = { readonly [Table in keyof Tables]: Map<string, Tables[Table]> };

/** A world inside a transaction. What is written is kept when the transaction ends without a throw. */
export interface World {
  readonly id: string;
  get<Table extends keyof Tables>(table: Table, id: string): Tables[Table] | undefined;
  /** A record as it was before the transaction. */
  former<Table extends keyof Tables>(table: Table, id: string): Tables[Table] | undefined;
  /** All records of a table, oldest first. */
  list<Table extends keyof Tables>(table: Table): Tables[Table][];
  /** The oldest record of a table that passes a test. */
  find<Table extends keyof Tables>(
    table: Table,
    test: (record: Tables[Table]) => boolean,
  ): Tables[Table] | undefined;
  /**
   * All records of a table in ascending order of their identifiers, which no change of the others
   * moves. The list is not a copy: it changes with the table.
   */
  sorted<Table extends keyof Tables>(table: Table): readonly Tables[Table][];
  /** The users with a name or an address, in any case, in ascending order of their identifiers. */
  lookUp(attribute: LookupAttribute, value: string): readonly Tables['users'][];
  /** Number of records in a table. */
  size(table: keyof Tables): number;
  /** The oldest record of a table. */
  first<Table extends keyof Tables>(table: Table): Tables[Table] | undefined;
  put<Table extends keyof Tables>(table: Table, record: Tables[Table]): void;
  remove(table: keyof Tables, id: string): void;
  /** Tells the listeners of the world, once the transaction has ended without a throw. */
  emit(event: WorldEvent): void;
  /** Adds the call that the transaction belongs to to the journal, once it has ended without a throw. */
  log(record: CallRecord): void;
}

const tables = [
  'settings',
  'users',
  'directoryUsers',
  'directoryAccounts',
  'applications',
  'policies',
  'populations',
  'flows',
  'grants',
  'sessions',
  'pushedRequests',
  'messages',
  'faults',
] as const satisfies (keyof Tables)[];

/** A world without a record. */
export const emptyWorld = (): WorldData =>
  Object.fromEntries(tables.map((table) => [table, new Map()])) as unknown as WorldData;

/** A copy; the records are shared, for they never change. */
export const copyWorld = (data: WorldData): WorldData =>
  Object.fromEntries(
    tables.map((table) => [table, new Map<string, unknown>(data[table])]),
  ) as unknown as WorldData;
