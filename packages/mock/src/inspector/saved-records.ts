import type { Session } from './session.ts';

/** A record as an export has it. */
export type SavedRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** The records of a world or of a snapshot, by the name of their table. */
export type SavedTables = Readonly<Record<string, readonly SavedRecord[]>>;

interface Saved {
  readonly records: SavedTables;
  readonly snapshots?: readonly { readonly id: string; readonly records: SavedTables }[];
}

/** Reads the records of a world and of its snapshots, which leaves no trace in the journal. */
export async function readSaved(session: Session): Promise<Saved> {
  const { saved } = await session.call('get', '/export');
  return saved as unknown as Saved;
}
