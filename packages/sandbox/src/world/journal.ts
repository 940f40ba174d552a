import { type CallRecord, entryOf } from '../call/journal-entry.ts';
import type { Actor } from '../oauth/actor.ts';

/** One call as the journal keeps it; no secret is in it. */
export interface JournalEntry {
  readonly id: number;
  /** Time in the world, ISO 8601. */
  readonly at: string;
  readonly api: string;
  readonly operationId?: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly status: number;
  readonly actor: { readonly kind: Actor['kind']; readonly id?: string };
  readonly subject?: { readonly userID?: string; readonly flowID?: string };
  /** The rule that decided. */
  readonly rule: string;
  readonly before?: Readonly<Record<string, string | number>>;
  readonly after?: Readonly<Record<string, string | number>>;
  readonly faults?: readonly string[];
  readonly milliseconds: number;
  readonly request: {
    readonly url: string;
    readonly contentType?: string;
    readonly members?: readonly string[];
  };
}

/** Something that happened in a world. */
export interface WorldEvent {
  readonly type: 'journal' | 'message' | 'clock' | 'world';
  readonly data: unknown;
}

/** The most entries that a journal keeps. */
const mostEntries = 1000;

/** The most listeners of a world; one more ends the oldest. */
const mostListeners = 100;

/** The journal of one world, and who listens to it. */
export interface Journal {
  add(record: CallRecord): void;
  /** The entries kept, oldest first. */
  entries(): readonly JournalEntry[];
  clear(): void;
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

/** Creates an empty journal. */
export function createJournal(): Journal {
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
