import { Socket } from 'node:net';
import { deadlineIn, inTime } from './time-limit.ts';

/** Milliseconds that a server has to close its connections. */
const closingTime = 500;

/** The sockets of a store. */
export interface Sockets {
  /** A new one, for the driver. */
  open(): Socket;
  /** Waits a moment for those that end by themselves, and closes all that are left. */
  closeAfter(ending: Promise<unknown>): Promise<void>;
}

/** Creates sockets that can be closed when the driver waits for a server that does not answer. */
export function createSockets(): Sockets {
  const sockets = new Set<Socket>();
  return {
    open() {
      const socket = new Socket();
      sockets.add(socket);
      return socket.once('close', () => sockets.delete(socket));
    },
    async closeAfter(ending) {
      const closed = ending.then(() =>
        Promise.all(
          [...sockets].map((socket) => new Promise((done) => socket.once('close', done))),
        ),
      );
      await inTime(closed, deadlineIn(closingTime)).catch(() => undefined);
      for (const socket of sockets) socket.destroy();
    },
  };
}
