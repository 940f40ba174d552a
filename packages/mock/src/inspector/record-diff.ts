import type { SavedRecord, SavedTables } from './saved-records.ts';

/** What differs between two states of one table. */
interface TableDiff {
  readonly table: string;
  readonly lines: readonly string[];
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text may be the hash of a secret, so that only numbers and switches are shown. */
const shown = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;

function memberLine(name: string, before: unknown, after: unknown): string {
  const [from, to] = [shown(before), shown(after)];
  return from !== undefined && to !== undefined ? `${name} ${from} → ${to}` : name;
}

/** The members that differ, down to those of members. */
function differences(before: Members, after: Members, prefix = ''): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [one, other] = [before[name], after[name]];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    if (prefix === '' && isMembers(one) && isMembers(other))
      return differences(one, other, `${name}.`);
    return [memberLine(prefix + name, one, other)];
  });
}

const titleOf = (record: SavedRecord) => String(record['username'] ?? record['name'] ?? record.id);

const byID = (records: readonly SavedRecord[] = []) =>
  new Map(records.map((record) => [record.id, record]));

function linesOf(before: readonly SavedRecord[] = [], after: readonly SavedRecord[] = []) {
  const [old, now] = [byID(before), byID(after)];
  const gone = before.filter(({ id }) => !now.has(id)).map((it) => `${titleOf(it)}: deleted`);
  const others = after.flatMap((record) => {
    const former = old.get(record.id);
    if (!former) return [`${titleOf(record)}: new`];
    const changed = differences(former, record);
    return changed.length > 0 ? [`${titleOf(record)}: ${changed.join(', ')}`] : [];
  });
  return [...gone, ...others];
}

/** What has changed from one state of a world to another, table by table; nothing when they are the same. */
export function differencesOf(before: SavedTables, after: SavedTables): TableDiff[] {
  const tables = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...tables]
    .map((table) => ({ table, lines: linesOf(before[table], after[table]) }))
    .filter(({ lines }) => lines.length > 0);
}
