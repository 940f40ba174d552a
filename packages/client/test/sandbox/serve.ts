import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox } from '@ping-password/sandbox';

/** Where the examples of the documents expect the mock. */
export const mock = 'http://127.0.0.1:4010';

/** A fresh sandbox behind a port of its own, until it is closed. */
export async function serve() {
  const sandbox = createSandbox();
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = 'GET', url, headers } = incoming;
    const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
    const init = { method, headers: headers as Record<string, string>, body };
    const response = await sandbox.fetch(new Request(`${mock}${url}`, init));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
