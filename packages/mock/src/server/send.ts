import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { type Answer, type Delivery, textOf } from '@ping-password/sandbox';

type Headers = Readonly<Record<string, string>>;

/** Cuts the connection, once the requests before on the same connection are answered. */
function reset(response: ServerResponse): void {
  if (response.socket) response.socket.resetAndDestroy();
  else response.once('socket', (socket: Socket) => socket.resetAndDestroy());
}

/** Sends the head and half of the body that it promises, and cuts the connection. */
function truncate(response: ServerResponse, { status }: Answer, headers: Headers, text: string) {
  const body = Buffer.from(text);
  response.writeHead(status, { ...headers, 'content-length': Math.max(1, body.length) });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}

/** Nobody keeps a stream, and a proxy such as nginx passes on each event as it comes. */
const streamHeaders = { 'cache-control': 'no-store', 'x-accel-buffering': 'no' };

function stream(response: ServerResponse, status: number, headers: Headers, body: ReadableStream) {
  response.writeHead(status, { ...headers, ...streamHeaders });
  const readable = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  response.once('close', () => readable.destroy());
  // A listener that leaves is no failure.
  readable.on('error', () => response.destroy());
  readable.pipe(response);
}

/** Sends an answer, or cuts the connection where a fault asks for it. */
export function send(
  response: ServerResponse,
  answer: Answer,
  cors: Headers,
  delivery?: Delivery,
): void {
  const { status } = answer;
  const headers: Record<string, string> = { ...cors, ...answer.headers };
  const vary = answer.headers['vary'];
  if (vary !== undefined && cors['vary'] !== undefined)
    headers['vary'] = `${vary}, ${cors['vary']}`;
  if (delivery === 'resetBefore' || delivery === 'resetAfter') {
    reset(response);
    return;
  }
  if (answer.stream && response.req.method === 'HEAD') {
    answer.stream.cancel().catch(() => undefined);
    response.writeHead(status, { ...headers, ...streamHeaders }).end();
    return;
  }
  if (answer.stream) {
    stream(response, status, headers, answer.stream);
    return;
  }
  const text = textOf(answer) ?? '';
  if (delivery === 'truncate') {
    truncate(response, answer, headers, text);
    return;
  }
  const length = Buffer.byteLength(text);
  if (status !== 204) headers['content-length'] = String(length);
  response.writeHead(status, headers);
  // Text goes out in one write with the head, bytes would take a second one; ASCII needs no encoder.
  response.end(text, length === text.length ? 'latin1' : 'utf8');
}
