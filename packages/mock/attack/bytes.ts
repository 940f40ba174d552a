import { once } from 'node:events';
import type { Victim } from './victim.ts';

/** The head of a request, written as it is. */
export const requestHead = (...lines: readonly string[]): string => [...lines, '', ''].join('\r\n');

/** The status of the first answer; 0 when there is none. */
export const statusOf = (answer: string): number =>
  Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

/** How many final answers there are. */
export const answersIn = (text: string): number =>
  text.match(/^HTTP\/1\.1 [2-5]\d\d/gm)?.length ?? 0;

/** Milliseconds after which a connection that stays open is closed from this side. */
const timeLimit = 1000;

/** Sends bytes as they are, and gives what comes back until the connection is closed. */
export async function exchangeBytes(
  victim: Victim,
  bytes: string | Uint8Array,
  wait = 25_000,
): Promise<string> {
  const socket = victim.dial();
  socket.setEncoding('latin1');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
    socket.setTimeout(timeLimit);
  });
  socket.on('error', () => undefined);
  socket.setTimeout(wait, () => socket.destroy());
  socket.on('timeout', () => socket.destroy());
  socket.write(bytes);
  await once(socket, 'close');
  return text;
}
