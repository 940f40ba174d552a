import { createListeners, type Listener, type Listeners } from './listeners.ts';
import type { SharedWorlds, Watcher } from './shared-worlds.ts';

/** What the listeners of one shared world are told, and how far. */
interface Feed {
  readonly listeners: Listeners;
  position: number;
  isReading: boolean;
  /** Whether something has happened since the read began. */
  isBehind: boolean;
}

type Source = Pick<SharedWorlds, 'position' | 'eventsSince'>;

/** Reads what has happened, and tells it; what cannot be read now is read the next time. */
async function readOn(source: Source, worldID: string, feed: Feed): Promise<'ended' | 'told'> {
  feed.isReading = true;
  try {
    while (feed.isBehind) {
      feed.isBehind = false;
      const events = await source.eventsSince(worldID, feed.position);
      if (!events) return 'ended';
      for (const { position, event } of events) {
        feed.position = position;
        feed.listeners.emit(event);
      }
    }
    return 'told';
  } catch {
    feed.isBehind = true;
    return 'told';
  } finally {
    feed.isReading = false;
  }
}

/** Who listens to shared worlds in this process. */
export interface Feeds extends Watcher {
  listen(worldID: string, listener: Listener, ended: () => void): Promise<() => void>;
}

/** Creates the feeds of all worlds. One reads its events, whoever caused them, in the order of the world. */
export function createFeeds(source: Source): Feeds {
  const feeds = new Map<string, Feed>();
  const end = (worldID: string, feed: Feed) => {
    // Another world may have been made under this identifier meanwhile.
    if (feeds.get(worldID) === feed) feeds.delete(worldID);
    feed.listeners.end();
  };
  const look = async (worldID: string, feed: Feed) => {
    feed.isBehind = true;
    if (feed.isReading) return;
    if ((await readOn(source, worldID, feed)) === 'ended') end(worldID, feed);
  };
  return {
    async listen(worldID, listener, ended) {
      const position = await source.position(worldID);
      if (position === undefined) {
        ended();
        return () => undefined;
      }
      const feed = feeds.get(worldID) ?? {
        listeners: createListeners(),
        position,
        isReading: false,
        isBehind: false,
      };
      feeds.set(worldID, feed);
      const stop = feed.listeners.add((event) => {
        // A feed may be behind what a new listener has seen already.
        if (feed.position > position) listener(event);
      }, ended);
      // Something may have happened before there was anybody to be told of it.
      void look(worldID, feed);
      return () => {
        stop();
        if (feed.listeners.size === 0 && feeds.get(worldID) === feed) feeds.delete(worldID);
      };
    },
    changed(worldID) {
      const feed = feeds.get(worldID);
      if (feed) void look(worldID, feed);
    },
    deleted(worldID) {
      const feed = feeds.get(worldID);
      if (feed) end(worldID, feed);
    },
    reconnected() {
      for (const [worldID, feed] of feeds) void look(worldID, feed);
    },
  };
}
