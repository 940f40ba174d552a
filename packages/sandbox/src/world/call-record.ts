import type { Route } from '../http/route-table.ts';
import type { Warning } from '../http/schema/warning.ts';
import type { AuditEvent, AuditRecord } from './audit-record.ts';
import type { MessageRecord, Tables } from './records.ts';

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
  readonly actor: { readonly kind: string; readonly id?: string };
  readonly subject?: { readonly userID?: string; readonly flowID?: string };
  /** The rule that decided. */
  readonly rule: string;
  readonly before?: Readonly<Record<string, string | number>>;
  readonly after?: Readonly<Record<string, string | number>>;
  readonly faults?: readonly string[];
  /** What was ignored of the request, or read in another way than it was sent. */
  readonly warnings?: readonly Warning[];
  /** The audit events that the call has caused. */
  readonly events?: readonly AuditEvent[];
  readonly milliseconds: number;
  readonly request: {
    readonly url: string;
    readonly contentType?: string;
    readonly members?: readonly string[];
  };
}

/** A request or an answer without its secrets. */
interface WireMessage {
  /** Header fields by their name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The members of the body; absent when there are none. */
  readonly body?: unknown;
}

/** The messages of one call, without any secret. */
interface WireMessages {
  readonly request: WireMessage;
  readonly response: WireMessage;
}

/** The messages of one call as they wait in the journal, the bodies as JSON. */
export interface KeptMessages {
  readonly sent: WireMessage['headers'];
  readonly received: WireMessage['headers'];
  readonly body?: string;
  readonly answer?: string;
}

/** A call with its messages. */
export interface LoggedCall extends JournalEntry {
  /** Absent in an entry that an earlier version has kept in a database. */
  readonly wire?: WireMessages;
}

/** Whom a call is about. */
export interface Subject {
  readonly userID?: string | undefined;
  readonly flowID?: string | undefined;
}

/** The part of a world's state that a call is about. */
export type State = Readonly<Record<string, string | number>>;

/** A call as it waits in the journal; a thousand of them should be small. */
export interface CallRecord {
  /** Time in the world, in milliseconds since 1970. */
  readonly now: number;
  readonly route: Route | undefined;
  readonly template: string;
  readonly method: string;
  readonly status: number;
  readonly actor: { readonly kind: string; readonly id?: string };
  readonly subject: Subject | undefined;
  readonly rule: string;
  readonly before: State | undefined;
  readonly after: State | undefined;
  readonly faults: readonly string[];
  readonly warnings: readonly Warning[];
  readonly events: readonly AuditRecord[] | undefined;
  readonly milliseconds: number;
  readonly url: string;
  readonly contentType: string;
  readonly members: string | undefined;
  readonly messages: KeptMessages;
}

/** The tables whose changes those who listen to a world are told of. */
export const toldTables = [
  'users',
  'directoryUsers',
  'flows',
  'faults',
] as const satisfies readonly (keyof Tables)[];

/** A record of one of these tables that was written or removed. */
export interface ChangedRecord {
  readonly table: (typeof toldTables)[number];
  readonly id: string;
}

/** Something that happened in a world. */
export type WorldEvent =
  | { readonly type: 'journal'; readonly data: JournalEntry | LoggedCall }
  | { readonly type: 'message'; readonly data: MessageRecord }
  | { readonly type: 'clock' | 'world' | 'snapshots'; readonly data: unknown }
  /** Records that a transaction has written or removed. */
  | { readonly type: 'changes'; readonly changes: readonly ChangedRecord[] };
