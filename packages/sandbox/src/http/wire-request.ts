/** A request as the wire brings it. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Header fields by their name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Where the caller reached the server, without a trailing slash. */
  readonly origin: string;
  /** The base URLs of the APIs as the caller sees them; below the origin, with their prefixes, unless given. */
  readonly baseUrls?: Readonly<Record<string, string>> | undefined;
  /** The whole body; `undefined` when it is longer than `bodyLimit`. */
  body(): Promise<Uint8Array | undefined>;
  /** A signal that aborts when the caller is gone. */
  readonly signal?: (() => AbortSignal) | undefined;
}

/** A connection that is cut: before the action, after it, or in the middle of the answer. */
export type Delivery = 'resetBefore' | 'resetAfter' | 'truncate';
