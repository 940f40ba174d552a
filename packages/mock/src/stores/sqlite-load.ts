import type { DatabaseSync } from 'node:sqlite';
import { emptyWorld, type StoredWorld, type WorldData } from '@ping-password/sandbox';
import type { OpenPersistence } from './open-persistence.ts';
import { checkSigningKey } from './signing-key.ts';

/** The world as it is now has this in place of the identifier of a snapshot. */
export const present = '';

/**
 * A record, which is an object.
 *
 * @throws SyntaxError when the text is none.
 */
function readRecord(text: string): object {
  const record: unknown = JSON.parse(text);
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return record;
  throw new SyntaxError('A record is not an object.');
}

/** @throws SyntaxError for a world that lacks what every call reads. */
function checkSettings(worlds: Iterable<StoredWorld>): void {
  for (const { data, snapshots } of worlds) {
    for (const { settings } of [data, ...[...snapshots.values()].map((saved) => saved.data)])
      if (!settings.has('settings')) throw new SyntaxError('A world has no settings.');
  }
}

/**
 * Everything that a database holds.
 *
 * @throws SyntaxError when it is not what was written.
 */
export function loadAll(database: DatabaseSync): ReturnType<OpenPersistence['load']> {
  const worlds = new Map<string, StoredWorld>();
  const worldOf = (id: string): StoredWorld => {
    const world = worlds.get(id) ?? { data: emptyWorld(), snapshots: new Map() };
    worlds.set(id, world);
    return world;
  };
  const text = (value: unknown) => String(value);
  for (const row of database.prepare('SELECT * FROM snapshots').all()) {
    const id = text(row['id']);
    const name = row['name'] === null ? undefined : text(row['name']);
    const snapshot = { id, name, createdAt: Number(row['created_at']) };
    worldOf(text(row['world'])).snapshots.set(id, { snapshot, data: emptyWorld() });
  }
  for (const row of database.prepare('SELECT * FROM records ORDER BY rowid').all()) {
    const world = worldOf(text(row['world']));
    const data =
      row['snapshot'] === present ? world.data : world.snapshots.get(text(row['snapshot']))?.data;
    const name = text(row['name']);
    if (!data || !Object.hasOwn(data, name)) continue;
    const table = data[name as keyof WorldData] as Map<string, object>;
    table.set(text(row['id']), readRecord(text(row['record'])));
  }
  checkSettings(worlds.values());
  const rows = database.prepare('SELECT * FROM keys').all();
  const keys = new Map(rows.map((row) => [text(row['name']), text(row['value'])]));
  const signing = keys.get('signing');
  if (signing !== undefined) checkSigningKey(signing);
  return { worlds, keys };
}
