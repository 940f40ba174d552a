import type { Store } from '@ping-password/sandbox';

/** A store that is in use until it is closed. */
export interface ClosableStore {
  readonly store: Store;
  /** Asks a store outside of the process whether it is there; rejects when it is not. */
  ping?(): Promise<void>;
  /**
   * Deletes the worlds that no mock has called for so long, one excepted; absent where a store serves one
   * mock, which knows by itself.
   */
  removeIdle?(milliseconds: number, kept: string): Promise<void>;
  close(): Promise<void>;
}
