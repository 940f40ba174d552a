import { createJournal, type LocalJournal } from './journal.ts';

/** The journals by world, made when first needed. */
export function createJournals() {
  const journals = new Map<string, LocalJournal>();
  return {
    of(worldID: string): LocalJournal {
      const journal = journals.get(worldID) ?? createJournal();
      journals.set(worldID, journal);
      return journal;
    },
    forget(worldID: string): void {
      journals.get(worldID)?.end();
      journals.delete(worldID);
    },
  };
}
