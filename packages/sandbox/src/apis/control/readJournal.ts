import type { components } from '@ping-password/contract/control';
import type { ControlHandler } from './types.ts';

type Entry = components['schemas']['JournalEntry'];

export const readJournal: ControlHandler<'readJournal'> = async ({ context, worldID, query }) => {
  const since = Number(query.since ?? 0);
  const kept = await context.store.journal(worldID).entries();
  const entries = kept
    .filter(({ id }) => id > since)
    .filter((entry) => !query.operationId || entry.operationId === query.operationId);
  const newest = query.limit === undefined ? entries : entries.slice(-Number(query.limit));
  return { status: 200, body: { entries: newest as Entry[] } };
};
