import type { Exchange } from '@ping-password/sandbox';

/** Which worlds may cut connections on purpose. */
export interface Cutting {
  /** An exchange whose replies tell which worlds these are. */
  watch(exchange: Exchange): Exchange;
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
    watch: (exchange) => async (wire) => {
      const reply = await exchange(wire);
      const { cuts } = reply;
      if (cuts?.armed) armed.add(cuts.worldID);
      else if (cuts) armed.delete(cuts.worldID);
      return reply;
    },
    isArmed: () => armed.size > 0,
  };
}
