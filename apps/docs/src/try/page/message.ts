/** Number of the message that has the word lists loaded ahead, and of its answer. */
export const loadWords = 0;

/** A request that the page hands to the worker. */
export interface EngineRequest {
  /** Number that the answer repeats, from 1 on. */
  readonly id: number;
  readonly method: string;
  /** Path and query, as on the mock. */
  readonly url: string;
  /** Header fields by their name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the worker answers. */
export interface EngineAnswer {
  readonly id: number;
  /** HTTP status; 0 when a fault cut the connection. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Name of the rule that decided, as in the journal. */
  readonly rule: string;
}
