import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request as a receiver got it, which has not answered yet. */
export interface Received {
  readonly request: IncomingMessage;
  readonly body: string;
  answer(status: number, headers?: Record<string, string>): void;
}

/** A receiver of webhooks on this machine; the test takes and answers each request itself. */
export async function startReceiver() {
  const received: Received[] = [];
  let arrived: () => void = () => undefined;
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request);
    received.push({
      request,
      body,
      answer: (status, headers = {}) => void response.writeHead(status, headers).end(),
    });
    arrived();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/events`,
    port,
    /** The requests that came and were not taken yet. */
    received,
    /** Waits for the next request. */
    async next(): Promise<Received> {
      while (received.length === 0)
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      return received.shift() as Received;
    },
  };
}
