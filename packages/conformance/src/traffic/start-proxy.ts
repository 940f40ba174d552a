import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request and its response, both read whole. */
interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly requestHeaders: IncomingHttpHeaders;
  readonly requestBody: Buffer;
  readonly status: number;
  readonly responseHeaders: IncomingHttpHeaders;
  readonly responseBody: Buffer;
}

/** What the caller gets instead of the response; what is left out stays as it was. */
type Change = Partial<Pick<Exchange, 'status' | 'responseHeaders' | 'responseBody'>>;

/** Sees each exchange before the caller gets the response, and may change that. */
export type OnExchange = (exchange: Exchange) => Change | undefined;

/** A proxy that listens on the loopback address. */
interface Proxy {
  readonly url: string;
  close(): Promise<void>;
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function forward(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onExchange: OnExchange,
): Promise<void> {
  const { method = 'GET', url: path = '/', headers: requestHeaders } = incoming;
  const requestBody = await readAll(incoming);
  // The host goes on as it came: links in the answers then lead through the proxy, too.
  const call = request(target + path, { method, headers: requestHeaders }).end(requestBody);
  const [response] = (await once(call, 'response')) as [IncomingMessage];
  const seen = {
    ...{ method, path, requestHeaders, requestBody },
    status: response.statusCode ?? 0,
    responseHeaders: response.headers,
    responseBody: await readAll(response),
  };
  const { status, responseHeaders, responseBody } = { ...seen, ...onExchange(seen) };
  const { 'content-length': _length, 'transfer-encoding': _encoding, ...kept } = responseHeaders;
  outgoing.writeHead(status, kept).end(responseBody);
}

/**
 * Starts a proxy that passes requests on to a server, byte for byte.
 *
 * @param target base URL of the server, without a path.
 */
export async function startProxy(target: string, onExchange: OnExchange): Promise<Proxy> {
  const server = createServer((incoming, outgoing) => {
    forward(target, incoming, outgoing, onExchange).catch((error: unknown) =>
      outgoing.destroy(error instanceof Error ? error : undefined),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
