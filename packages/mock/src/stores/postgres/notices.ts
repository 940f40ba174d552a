import type { Watcher } from '@ping-password/sandbox';
import type { Client } from 'pg';
import { channel, deletedMark } from './statements.ts';
import { deadlineIn, inTime, timeLimit } from './time-limit.ts';

/** Milliseconds until a lost connection is made again, and between two looks at whether it is alive. */
const pauses = { again: 250, look: 5000 };

/** Hears what the mocks of a database tell each other. */
export interface Notices {
  /**
   * Opens a connection that is told of every change, and opens it again when it is lost.
   *
   * @throws what the driver throws when it cannot be opened the first time.
   */
  open(): Promise<void>;
  watch(watcher: Watcher): void;
  close(): Promise<void>;
}

function tell(watchers: readonly Watcher[], payload: string): void {
  for (const watcher of watchers) {
    if (payload.startsWith(deletedMark)) watcher.deleted(payload.slice(deletedMark.length));
    else watcher.changed(payload);
  }
}

/**
 * Listens on a connection until it is lost, which a look from time to time finds out at the latest.
 *
 * @returns what ends with the connection.
 */
async function listenOn(
  client: Client,
  notified: (payload: string) => void,
): Promise<{ readonly lost: Promise<void> }> {
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  client.on('notification', ({ payload = '' }) => notified(payload));
  const listening = client.connect().then(() => client.query(`LISTEN ${channel}`));
  await inTime(listening, deadlineIn(timeLimit));
  const timer = setInterval(() => {
    inTime(client.query('SELECT 1'), deadlineIn(timeLimit)).catch(() => cut(client));
  }, pauses.look);
  lost.finally(() => clearInterval(timer));
  return { lost };
}

/** Closes a connection without the message that ends a session: the server may not answer any more. */
function cut(client: Client): void {
  const { connection } = client as unknown as { connection: { stream: { destroy(): void } } };
  connection.stream.destroy();
}

/** Creates what is told of every change, not open yet. */
export function createNotices(connect: () => Client): Notices {
  const watchers: Watcher[] = [];
  let isClosed = false;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  const open = async () => {
    const opening = connect();
    client = opening;
    try {
      const { lost } = await listenOn(opening, (payload) => tell(watchers, payload));
      lost.then(openAgain);
    } catch (error) {
      cut(opening);
      throw error;
    }
  };
  const openAgain = () => {
    if (isClosed) return;
    timer = setTimeout(() => {
      open().then(() => {
        for (const watcher of watchers) watcher.reconnected();
      }, openAgain);
    }, pauses.again);
  };
  return {
    open,
    watch: (watcher) => void watchers.push(watcher),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
