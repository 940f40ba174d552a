import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/** Stops reading from a connection for as long as requests wait there. */
interface Brake {
  waiting: number;
  release(): void;
}

const brakes = new WeakMap<Socket, Brake>();

function brakeOn(socket: Socket): Brake {
  // Node's parser reads on after each request, so one pause would not last.
  const hold = () => void socket.pause();
  socket.on('resume', hold);
  socket.pause();
  return {
    waiting: 0,
    release() {
      brakes.delete(socket);
      socket.off('resume', hold);
      socket.resume();
    },
  };
}

/**
 * A listener that takes the requests of a connection one after another, each once the answer before
 * has left. Until none waits, nothing more is read from the connection: a caller that sends requests
 * in a row and reads no answer fills its own buffers, not the memory of the mock.
 */
export function inOrder(listener: RequestListener): RequestListener {
  return (request, response) => {
    // Node hands the connection to one response at a time.
    if (response.socket) {
      listener(request, response);
      return;
    }
    const { socket } = request;
    const brake = brakes.get(socket) ?? brakeOn(socket);
    brakes.set(socket, brake);
    brake.waiting += 1;
    response.once('socket', () => {
      brake.waiting -= 1;
      if (brake.waiting === 0) brake.release();
      listener(request, response);
    });
  };
}
