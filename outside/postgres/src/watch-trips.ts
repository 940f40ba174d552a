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
  /** Does something to the next connection that sends a text. */
  once(text: string, accident: Accident): void;
  /** Lets everything arrive so many milliseconds later. */
  slow(milliseconds: number): void;
  open(): void;
  close(): Promise<void>;
}

/**
 * What happens to a connection: nothing gets through any more; it is cut before a message arrives; or after it has
 * arrived, and before its answer does; or its answer comes 2.2 s late, which is later than a mock waits for most.
 */
export type Accident = 'swallow' | 'cutBefore' | 'cutAfter' | 'late';

/** What a connection has cost; one side sends, then the other, and that is a round trip. */
interface Tally {
  trips: number;
  lastSpoke: 'client' | 'server';
  isListener: boolean;
}

type State = 'open' | 'cut' | 'swallowing';

/** What the connections of a way have in common. */
interface Traffic {
  state: State;
  delay: number;
  /** What happens to the connection that sends a text. */
  next: { readonly text: string; readonly accident: Accident } | undefined;
  readonly tallies: Tally[];
  readonly sockets: Set<Socket>;
}

/** Hands what one side sends to the other. */
function join(client: Socket, target: number, traffic: Traffic): void {
  const tally: Tally = { trips: 0, lastSpoke: 'server', isListener: false };
  traffic.tallies.push(tally);
  const server = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
  let accident: Accident | undefined;
  const lets = () => traffic.state === 'open' && (accident === undefined || accident === 'late');
  const pass = (data: Buffer, to: Socket) => {
    const delay = accident === 'late' && to === client ? 2200 : traffic.delay;
    if (delay === 0) {
      to.write(data);
      return;
    }
    setTimeout(() => {
      if (accident === 'late') accident = undefined;
      to.write(data);
    }, delay);
  };
  const end = () => {
    // Nothing tells a mock that the other side has lost its connection.
    const gone = lets() ? [client, server] : [server];
    for (const socket of gone) socket.destroy();
  };
  client.on('close', () => server.destroy());
  server.on('close', end);
  for (const [socket, other] of [
    [client, server],
    [server, client],
  ] as const) {
    traffic.sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => traffic.sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.on('end', () => lets() && other.end());
  }
  client.on('data', (data) => {
    if (data.includes('LISTEN ')) tally.isListener = true;
    if (traffic.next && data.includes(traffic.next.text)) {
      accident = traffic.next.accident;
      traffic.next = undefined;
      if (accident === 'cutBefore') client.resetAndDestroy();
      if (accident === 'cutAfter') server.write(data);
    }
    if (tally.lastSpoke === 'server') tally.trips += 1;
    tally.lastSpoke = 'client';
    if (lets()) pass(data, server);
  });
  server.on('data', (data) => {
    tally.lastSpoke = 'server';
    if (accident === 'cutAfter') client.resetAndDestroy();
    if (lets()) pass(data, client);
  });
}

/** Opens a way to a port of this machine. */
export async function openWay(target: number): Promise<Way> {
  const traffic: Traffic = {
    state: 'open',
    delay: 0,
    next: undefined,
    tallies: [],
    sockets: new Set(),
  };
  const { tallies, sockets } = traffic;
  // Without half open connections, the end of one side would be answered by the other even while all is swallowed.
  const listener = createServer({ allowHalfOpen: true }, (client) => {
    if (traffic.state === 'cut') client.resetAndDestroy();
    else join(client, target, traffic);
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const cut = () => {
    traffic.state = 'cut';
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: (listener.address() as AddressInfo).port,
    trips: () =>
      tallies.filter(({ isListener }) => !isListener).reduce((sum, { trips }) => sum + trips, 0),
    cut,
    swallow() {
      traffic.state = 'swallowing';
    },
    once(text, accident) {
      traffic.next = { text, accident };
    },
    slow(milliseconds) {
      traffic.delay = milliseconds;
    },
    open() {
      // What was swallowed is lost, so that no connection from before can go on.
      cut();
      traffic.state = 'open';
    },
    async close() {
      cut();
      listener.close();
      await once(listener, 'close');
    },
  };
}
