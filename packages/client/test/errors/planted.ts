import type { Fetch } from '../../src/index.ts';
import { canary, timer } from './canary.ts';

/** A secret that tells where it was given. */
export const plant = (name: string) => `${canary}-${name}`;

/** Answers the first requests with these bodies, and ends the others. */
export function after(bodies: readonly object[], ending: Fetch): Fetch {
  const left = [...bodies];
  return async (request, init) => {
    const body = left.shift();
    return body ? Response.json(body) : ending(request, init);
  };
}

/** How the clients of a test send, and where they tell of it. */
export const options = (fetch: Fetch, log: unknown[]) => ({
  fetch,
  retry: { timer },
  onExchange: (exchange: object) => void log.push(exchange),
});
