import type { components } from '@ping-password/contract/control';
import type { ControlHandler } from './types.ts';

type Entry = components['schemas']['JournalEntry'];

export const readJournal: ControlHandler<'readJournal'> = ({ workshop, worldID, query }) => {
  const since = Number(query.since ?? 0);
  const entries = workshop
    .journalOf(worldID)
    .entries()
    .filter(({ id }) => id > since)
    .filter((entry) => !query.operationId || entry.operationId === query.operationId);
  const newest = query.limit === undefined ? entries : entries.slice(-Number(query.limit));
  return { status: 200, body: { entries: newest as Entry[] } };
};
