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
export interface Exchange {
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

/** Sees each exchange before the caller gets the response, and may change that. Event streams are not seen. */
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

/** An answer that does not end by itself is passed on as it comes. */
function passOn(response: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.writeHead(response.statusCode ?? 0, response.headers);
  response.on('error', () => outgoing.destroy()).pipe(outgoing);
}

/** The headers that go on: not those of the connection; the length is that of the body that goes on. */
function headersFor(
  method: string,
  {
    connection: _close,
    'keep-alive': _keep,
    'transfer-encoding': _encoding,
    ...kept
  }: IncomingHttpHeaders,
  body: Buffer,
): IncomingHttpHeaders {
  // An answer to HEAD tells the length of a body that it does not have.
  if (method === 'HEAD' || kept['content-length'] === undefined) return kept;
  return { ...kept, 'content-length': `${body.length}` };
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
  const { connection: _connection, ...headers } = requestHeaders;
  const call = request(target + path, { method, headers, agent: false }).end(requestBody);
  outgoing.once('close', () => call.destroy());
  // A reset in the middle of a body is an error of the call, too, and would end the process.
  call.on('error', () => outgoing.destroy());
  const [response] = (await once(call, 'response')) as [IncomingMessage];
  if (response.headers['content-type']?.startsWith('text/event-stream'))
    return passOn(response, outgoing);
  const seen = {
    ...{ method, path, requestHeaders, requestBody },
    status: response.statusCode ?? 0,
    responseHeaders: response.headers,
    responseBody: await readAll(response),
  };
  const { status, responseHeaders, responseBody } = { ...seen, ...onExchange(seen) };
  outgoing.writeHead(status, headersFor(method, responseHeaders, responseBody)).end(responseBody);
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
