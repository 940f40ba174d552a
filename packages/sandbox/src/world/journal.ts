import { auditEvent } from './audit-event.ts';
import type { Awaitable } from './awaitable.ts';
import type { CallRecord, JournalEntry, WorldEvent } from './call-record.ts';
import { isoTime } from './clock.ts';

/** A call as the journal shows it. */
export function entryOf(id: number, record: CallRecord): JournalEntry {
  const { now, route, template, actor, subject, before, after, members } = record;
  const { faults, warnings, events } = record;
  const { userID, flowID } = subject ?? {};
  return {
    id,
    at: isoTime(now),
    api: route?.api.name ?? template.split('/')[1] ?? '',
    ...(route && { operationId: route.action.operationId }),
    method: record.method,
    path: template,
    status: record.status,
    actor: { kind: actor.kind, ...('id' in actor && { id: actor.id }) },
    ...((userID ?? flowID) !== undefined && {
      subject: { ...(userID !== undefined && { userID }), ...(flowID !== undefined && { flowID }) },
    }),
    rule: record.rule,
    ...(before && { before }),
    ...(after && { after }),
    ...(faults.length > 0 && { faults }),
    ...(warnings.length > 0 && { warnings }),
    ...(events && { events: events.map(auditEvent) }),
    milliseconds: record.milliseconds,
    request: {
      url: record.url,
      ...(record.contentType !== '' && { contentType: record.contentType }),
      ...(members !== undefined && { members: members.split(' ').filter(Boolean) }),
    },
  };
}

/** The most entries that a journal keeps. */
const mostEntries = 1000;

/** The most listeners of a world; one more ends the oldest. */
const mostListeners = 100;

/** The journal of one world, and who listens to it. */
export interface Journal {
  add(record: CallRecord): void;
  /** The entries kept, oldest first. */
  entries(): Awaitable<readonly JournalEntry[]>;
  clear(): Awaitable<void>;
  emit(event: WorldEvent): void;
  /**
   * Calls the listener for every event until the returned function is called.
   *
   * @param ended is called when there will be no more.
   */
  listen(listener: (event: WorldEvent) => void, ended: () => void): () => void;
  /** Ends with its world. */
  end(): void;
}

/** A journal of this process, which answers at once. */
export interface LocalJournal extends Journal {
  entries(): readonly JournalEntry[];
  clear(): void;
}

/** Creates an empty journal. */
export function createJournal(): LocalJournal {
  let records: CallRecord[] = [];
  let lastID = 0;
  const listeners = new Map<(event: WorldEvent) => void, () => void>();
  const emit = (event: WorldEvent) => {
    for (const listener of listeners.keys()) listener(event);
  };
  const endOldest = () => {
    const [oldest] = listeners;
    if (!oldest) return;
    const [listener, ended] = oldest;
    listeners.delete(listener);
    ended();
  };
  return {
    add(record) {
      lastID += 1;
      records.push(record);
      // Cutting in batches keeps the cost of an entry constant.
      if (records.length >= 2 * mostEntries) records = records.slice(-mostEntries);
      if (listeners.size > 0) emit({ type: 'journal', data: entryOf(lastID, record) });
    },
    entries() {
      const kept = records.slice(-mostEntries);
      return kept.map((record, index) => entryOf(lastID - kept.length + 1 + index, record));
    },
    clear() {
      records = [];
    },
    emit,
    listen(listener, ended) {
      if (listeners.size >= mostListeners) endOldest();
      listeners.set(listener, ended);
      return () => listeners.delete(listener);
    },
    end() {
      for (const ended of listeners.values()) ended();
      listeners.clear();
    },
  };
}

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
