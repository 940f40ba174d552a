import { auditEvent } from './audit-event.ts';
import type { Awaitable } from './awaitable.ts';
import type {
  CallRecord,
  JournalEntry,
  KeptMessages,
  LoggedCall,
  WorldEvent,
} from './call-record.ts';
import { isoTime } from './clock.ts';
import { createListeners, type Listener } from './listeners.ts';

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

const messageOf = (headers: KeptMessages['sent'], body: string | undefined) => ({
  headers,
  ...(body !== undefined && { body: JSON.parse(body) as unknown }),
});

/** A call as the journal shows it, with its messages. */
export function loggedCall(id: number, record: CallRecord): LoggedCall {
  const { sent, body, received, answer } = record.messages;
  const wire = { request: messageOf(sent, body), response: messageOf(received, answer) };
  return { ...entryOf(id, record), wire };
}

/** The most entries that a journal keeps. */
export const mostEntries = 1000;

/** The journal of one world, and who listens to it. */
export interface Journal {
  /** The entries kept, oldest first. */
  entries(): Awaitable<readonly JournalEntry[]>;
  /** An entry with its messages; nothing when it is not kept. */
  call(id: number): Awaitable<LoggedCall | undefined>;
  clear(): Awaitable<void>;
  /** Whether somebody may listen, as far as this process knows. */
  isHeard(): boolean;
  /** Tells the listeners. */
  emit(event: WorldEvent): Awaitable<void>;
  /**
   * Calls the listener for every event from now on until the returned function is called.
   *
   * @param ended is called when there will be no more.
   */
  listen(listener: Listener, ended: () => void): Awaitable<() => void>;
}

/** A journal of this process, which answers at once. */
export interface LocalJournal extends Journal {
  add(record: CallRecord): void;
  entries(): readonly JournalEntry[];
  call(id: number): LoggedCall | undefined;
  clear(): void;
  emit(event: WorldEvent): void;
  listen(listener: Listener, ended: () => void): () => void;
  /** Ends with its world. */
  end(): void;
}

/** Creates an empty journal. */
export function createJournal(): LocalJournal {
  let records: CallRecord[] = [];
  let lastID = 0;
  const listeners = createListeners();
  const isHeard = () => listeners.size > 0;
  return {
    add(record) {
      lastID += 1;
      records.push(record);
      // Cutting in batches keeps the cost of an entry constant.
      if (records.length >= 2 * mostEntries) records = records.slice(-mostEntries);
      if (isHeard()) listeners.emit({ type: 'journal', data: entryOf(lastID, record) });
    },
    entries() {
      const kept = records.slice(-mostEntries);
      return kept.map((record, index) => entryOf(lastID - kept.length + 1 + index, record));
    },
    call(id) {
      const kept = records.slice(-mostEntries);
      const record = kept[id - 1 - (lastID - kept.length)];
      return record && loggedCall(id, record);
    },
    clear() {
      records = [];
    },
    isHeard,
    emit: listeners.emit,
    listen: listeners.add,
    end: listeners.end,
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
