import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that hands each request to the next of its targets. */
export interface Dealer {
  readonly url: string;
  /** Requests until now. */
  dealt(): number;
  close(): Promise<void>;
}

/** Deals requests to servers in turn; who calls sees one address. */
export async function dealInTurn(targets: readonly string[]): Promise<Dealer> {
  let dealt = 0;
  const server = createServer((incoming, response) => {
    const target = new URL(targets[dealt % targets.length] ?? '');
    dealt += 1;
    const { method, url: path, rawHeaders } = incoming;
    const outgoing = request({
      host: target.hostname,
      port: target.port,
      method,
      path,
      // Header lines as they were sent, of which some come twice.
      headers: rawHeaders,
      setHost: false,
      // A mock closes connections while a fault cuts some; a new one each time is never closed unseen.
      agent: false,
    });
    outgoing.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.rawHeaders);
      answer.on('error', () => response.destroy());
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    response.on('close', () => outgoing.destroy());
    incoming.pipe(outgoing);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    dealt: () => dealt,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
