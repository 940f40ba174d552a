import type { WorldEvent } from './call-record.ts';

/** The most listeners of a world; one more ends the oldest. */
const mostListeners = 100;

/** Takes an event of a world. */
export type Listener = (event: WorldEvent) => void;

/** Who listens to a world. */
export interface Listeners {
  readonly size: number;
  emit(event: WorldEvent): void;
  /**
   * Calls the listener for every event until the returned function is called.
   *
   * @param ended is called when there will be no more.
   */
  add(listener: Listener, ended: () => void): () => void;
  /** Ends all of them. */
  end(): void;
}

/** Creates a world's listeners, of which there are none. */
export function createListeners(): Listeners {
  const listeners = new Map<Listener, () => void>();
  const endOldest = () => {
    const [oldest] = listeners;
    if (!oldest) return;
    const [listener, ended] = oldest;
    listeners.delete(listener);
    ended();
  };
  return {
    get size() {
      return listeners.size;
    },
    emit(event) {
      for (const listener of listeners.keys()) listener(event);
    },
    add(listener, ended) {
      if (listeners.size >= mostListeners) endOldest();
      listeners.set(listener, ended);
      return () => listeners.delete(listener);
    },
    end() {
      for (const ended of listeners.values()) ended();
      listeners.clear();
    },
  };
}
