import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a database that counts the round trips on it, and can be cut. */
export interface Way {
  readonly port: number;
  /** Round trips until now; the connection that listens for notices has none. */
  trips(): number;
  /** Cuts all connections and takes no more until `open`. */
  cut(): void;
  /** Lets nothing through any more, without a word to either side, until `open`. */
  swallow(): void;
  open(): void;
  close(): Promise<void>;
}

/** What a connection has cost; one side sends, then the other, and that is a round trip. */
interface Tally {
  trips: number;
  lastSpoke: 'client' | 'server';
  isListener: boolean;
}

/** Opens a way to a port of this machine. */
export async function openWay(target: number): Promise<Way> {
  const tallies: Tally[] = [];
  const sockets = new Set<Socket>();
  let state: 'open' | 'cut' | 'swallowing' = 'open';
  const join = (client: Socket) => {
    if (state === 'cut') {
      client.resetAndDestroy();
      return;
    }
    const tally: Tally = { trips: 0, lastSpoke: 'server', isListener: false };
    tallies.push(tally);
    const server = connect(target, '127.0.0.1');
    const end = () => {
      for (const socket of [client, server]) {
        sockets.delete(socket);
        socket.destroy();
      }
    };
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', end).on('close', end);
    }
    client.on('data', (data) => {
      if (data.includes('LISTEN ')) tally.isListener = true;
      if (tally.lastSpoke === 'server') tally.trips += 1;
      tally.lastSpoke = 'client';
      if (state === 'open') server.write(data);
    });
    server.on('data', (data) => {
      tally.lastSpoke = 'server';
      if (state === 'open') client.write(data);
    });
  };
  const listener = createServer(join).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const cut = () => {
    state = 'cut';
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: (listener.address() as AddressInfo).port,
    trips: () =>
      tallies.filter(({ isListener }) => !isListener).reduce((sum, { trips }) => sum + trips, 0),
    cut,
    swallow() {
      state = 'swallowing';
    },
    open() {
      // What was swallowed is lost, so that no connection from before can go on.
      cut();
      state = 'open';
    },
    async close() {
      cut();
      listener.close();
      await once(listener, 'close');
    },
  };
}
