import type { Reply } from '@ping-password/sandbox';

/** Which worlds may cut connections on purpose. */
export interface Cutting {
  /** Takes what a reply tells of its world. */
  note(reply: Pick<Reply, 'cuts'>): void;
  /** Whether a connection may be cut, so that none is kept for another request. */
  isArmed(): boolean;
}

/**
 * Keeps track of the worlds whose faults may cut a connection.
 *
 * A browser repeats a request by itself when a connection that it has used before breaks, and the page sees nothing of it.
 * While a world cuts connections, none is used twice.
 */
export function createCutting(): Cutting {
  const armed = new Set<string>();
  return {
    note({ cuts }) {
      if (cuts?.armed) armed.add(cuts.worldID);
      else if (cuts) armed.delete(cuts.worldID);
    },
    isArmed: () => armed.size > 0,
  };
}
