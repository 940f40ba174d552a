import type { Match, Route } from '../http/route-table.ts';
import type { Warning } from '../http/schema/warning.ts';
import type { Answer } from '../http/vendor-error.ts';
import type { Delivery, WireRequest } from '../http/wire-request.ts';
import type { Actor } from '../oauth/actor.ts';
import type { NamedToken } from '../oauth/signer.ts';
import type { AuditRecord } from '../world/audit-record.ts';
import type { State, Subject } from '../world/call-record.ts';

/** A request whose action is known and whose body is read. */
export interface ActionRequest {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The token that the request is about, when it was signed here. */
  readonly named?: NamedToken | undefined;
  readonly wire: WireRequest;
}

/** What an action answers with, and the rule that decided. */
export interface Performance {
  readonly answer: Answer;
  readonly rule: string;
  /** What is done to the connection, on purpose. */
  readonly delivery?: Delivery | undefined;
  /** Whether the answer need not keep the contract, being a fault on purpose. */
  readonly unchecked?: boolean | undefined;
}

/** A decision about a request, with what the journal keeps of it. */
export interface Decision extends Performance {
  /** Faults of the request or of the answer, without the values at fault. */
  readonly violations: readonly string[];
  /** What was ignored of the request, or read in another way than it was sent. */
  readonly warnings?: readonly Warning[] | undefined;
  /** Whether pages of the origin that the request comes from must not read the answer. */
  readonly excludesOrigin?: boolean | undefined;
  readonly actor?: Actor | undefined;
  readonly subject?: Subject | undefined;
  readonly before?: State | undefined;
  readonly after?: State | undefined;
  /** The kinds of the faults that somebody asked for. */
  readonly faults?: readonly string[] | undefined;
  /** The audit events that the call has caused. */
  readonly events?: readonly AuditRecord[] | undefined;
  readonly cuts?: Cuts | undefined;
}

/** What came of a request. */
export interface Reply
  extends Pick<
    Decision,
    'answer' | 'rule' | 'delivery' | 'violations' | 'warnings' | 'excludesOrigin'
  > {
  readonly match: Match;
  /** The world of the call, and whether faults may still cut its connections. */
  readonly cuts?: Cuts | undefined;
}

/** A world, and whether its faults may cut connections. */
export interface Cuts {
  readonly worldID: string;
  readonly armed: boolean;
}

/** Takes a request and gives the reply that belongs to it. */
export type Exchange = (wire: WireRequest) => Promise<Reply>;
