import type { components } from '@ping-password/contract/control';
import { isOfKind, passwordShape, recipeShape, type Shape, shapes } from './saved-shapes.ts';
import { upgradeWorld } from './upgrade-world.ts';
import { emptyWorld, type WorldData } from './world.ts';

/** Records of a world as they are saved, by the name of their table. */
export type SavedRecords = components['schemas']['SavedRecords'];

type SavedRecord = Readonly<Record<string, unknown>> & { readonly id: string };

const savedTables = Object.keys(shapes) as (keyof typeof shapes)[];

/** A record without what no file should hold in clear. */
const withoutKeys = ({ codeKey, ...record }: SavedRecord) => record as SavedRecord;

/** The records of a world as they are saved: all but the mails, which hold codes in clear. */
export function savedRecords(list: (table: keyof WorldData) => readonly object[]): SavedRecords {
  return Object.fromEntries(
    savedTables.map((table) => [
      table,
      (list(table) as readonly SavedRecord[]).map(withoutKeys) as SavedRecords[string],
    ]),
  );
}

/** What is wrong with saved records: the member, and what it must be. */
export interface SavedFault {
  readonly target: string;
  readonly problem: string;
}

function shapeFault(value: unknown, shape: Shape, target: string): SavedFault | undefined {
  for (const [member, kind] of Object.entries(shape)) {
    if (isOfKind((value as SavedRecord)[member], kind)) continue;
    const article = /^[ao]/.test(kind) ? 'an' : 'a';
    return { target: `${target}.${member}`, problem: `must be ${article} ${kind}.` };
  }
  return undefined;
}

/** The members of a record that are objects themselves, with their shapes. */
const innerShapes: Readonly<Record<string, Shape>> = {
  password: passwordShape,
  recipe: recipeShape,
};

function recordFault(record: SavedRecord, shape: Shape, target: string): SavedFault | undefined {
  const outer = shapeFault(record, shape, target);
  if (outer) return outer;
  for (const [member, inner] of Object.entries(innerShapes)) {
    if (!(member in shape)) continue;
    const fault = shapeFault(record[member], inner, `${target}.${member}`);
    if (fault) return fault;
  }
  return undefined;
}

/** What is wrong with saved records. */
export function savedFault(records: SavedRecords, target: string): SavedFault | undefined {
  for (const [table, rows] of Object.entries(records)) {
    const shape = shapes[table as keyof typeof shapes];
    if (!Object.hasOwn(shapes, table))
      return { target: `${target}.${table}`, problem: `is not one of ${savedTables.join(', ')}.` };
    for (const [index, row] of rows.entries()) {
      const fault = recordFault(row as SavedRecord, shape, `${target}.${table}.${index}`);
      if (fault) return fault;
    }
  }
  const settings = records['settings'] ?? [];
  return settings.length === 1 && settings[0]?.id === 'settings'
    ? undefined
    : { target: `${target}.settings`, problem: 'must have one record, with the id settings.' };
}

/** The records of a world that were saved, completed where an earlier version has saved them. */
export function restoredWorld(records: SavedRecords): WorldData {
  const data = emptyWorld();
  for (const table of savedTables) {
    const rows = data[table] as Map<string, unknown>;
    for (const record of records[table] ?? []) rows.set(record.id, record);
  }
  upgradeWorld(data);
  return data;
}
