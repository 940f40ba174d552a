import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A proxy in front of a database that counts the round trips on it, and can be cut. */
export interface DatabaseProxy {
  readonly port: number;
  /** Round trips until now; the connection that listens for notices has none. */
  trips(): number;
  /** Cuts all connections and takes no more until `open`. */
  cut(): void;
  /** Lets nothing through any more, and tells neither side, until `open`. */
  silence(): void;
  /** Does something to the next connection that sends a text. */
  once(text: string, fault: Fault): void;
  /** Lets everything arrive so many milliseconds later. */
  slow(milliseconds: number): void;
  open(): void;
  close(): Promise<void>;
}

/**
 * What happens to a connection: nothing gets through any more; it is cut before a message arrives; or after it has
 * arrived, and before its answer does; or its answer comes 2.2 s late, which is later than a mock waits for most.
 */
export type Fault = 'silence' | 'cutBefore' | 'cutAfter' | 'late';

/** What a connection has cost; one side sends, then the other, and that is a round trip. */
interface Tally {
  trips: number;
  lastSender: 'client' | 'server';
  isListener: boolean;
}

type State = 'open' | 'cut' | 'silent';

/** What the connections of a proxy have in common. */
interface Traffic {
  state: State;
  delay: number;
  /** What happens to the connection that sends a text. */
  next: { readonly text: string; readonly fault: Fault } | undefined;
  readonly tallies: Tally[];
  readonly sockets: Set<Socket>;
}

/** Hands what one side sends to the other. */
function join(client: Socket, target: number, traffic: Traffic): void {
  const tally: Tally = { trips: 0, lastSender: 'server', isListener: false };
  traffic.tallies.push(tally);
  const server = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
  let fault: Fault | undefined;
  const lets = () => traffic.state === 'open' && (fault === undefined || fault === 'late');
  const pass = (data: Buffer, to: Socket) => {
    const delay = fault === 'late' && to === client ? 2200 : traffic.delay;
    if (delay === 0) {
      to.write(data);
      return;
    }
    setTimeout(() => {
      if (fault === 'late') fault = undefined;
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
      fault = traffic.next.fault;
      traffic.next = undefined;
      if (fault === 'cutBefore') client.resetAndDestroy();
      if (fault === 'cutAfter') server.write(data);
    }
    if (tally.lastSender === 'server') tally.trips += 1;
    tally.lastSender = 'client';
    if (lets()) pass(data, server);
  });
  server.on('data', (data) => {
    tally.lastSender = 'server';
    if (fault === 'cutAfter') client.resetAndDestroy();
    if (lets()) pass(data, client);
  });
}

/** Opens a proxy in front of a port of this machine. */
export async function openProxy(target: number): Promise<DatabaseProxy> {
  const traffic: Traffic = {
    state: 'open',
    delay: 0,
    next: undefined,
    tallies: [],
    sockets: new Set(),
  };
  const { tallies, sockets } = traffic;
  // Without half open connections, the end of one side would be answered by the other even while nothing is passed on.
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
    silence() {
      traffic.state = 'silent';
    },
    once(text, fault) {
      traffic.next = { text, fault };
    },
    slow(milliseconds) {
      traffic.delay = milliseconds;
    },
    open() {
      // What was not passed on is lost, so that no connection from before can go on.
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
