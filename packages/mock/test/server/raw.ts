import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Connects to a server of this machine, for requests that no client library would send. */
export function dial(url: string): Socket {
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname.replace(/^\[(.*)\]$/, '$1'));
}

/** Everything that comes back until the server closes the connection. */
export async function answerOf(url: string, ...parts: readonly string[]): Promise<string> {
  const socket = dial(url);
  socket.setEncoding('utf8');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  for (const part of parts) socket.write(part);
  await once(socket, 'close');
  return text;
}

/** A request head of these lines. */
export const head = (...lines: readonly string[]): string => [...lines, '', ''].join('\r\n');
