import type { Persistence } from '@ping-password/sandbox';

/** A persistence that holds a file open. */
export type OpenPersistence = Persistence & { close(): void };
