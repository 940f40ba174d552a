import type { Store } from '@ping-password/sandbox';

/** A store that is in use until it is closed. */
export interface ClosableStore {
  readonly store: Store;
  /** Asks a store outside of the process whether it is there; rejects when it is not. */
  ping?(): Promise<void>;
  close(): Promise<void>;
}
