import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { textOf, vendorError } from '@ping-password/sandbox';

const answer = vendorError(
  405,
  'The mock is no proxy. Leave it out of HTTP_PROXY and HTTPS_PROXY.',
  [],
  { allow: 'GET, HEAD, PUT, POST, PATCH, DELETE', connection: 'close' },
);

/** Answers a request for a tunnel (CONNECT), which Node would leave without an answer. */
export function refuseTunnel(_request: IncomingMessage, socket: Duplex): void {
  const body = textOf(answer) ?? '';
  const fields = { ...answer.headers, 'content-length': Buffer.byteLength(body) };
  const head = [
    'HTTP/1.1 405 Method Not Allowed',
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
  ];
  // Whoever has left needs no answer.
  socket.on('error', () => undefined);
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
