import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerMismatch, answerRoute, type Outcome } from './answer.ts';
import { type Api, contractDocuments, readApis } from './api-document.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { describeApis } from './describe-apis.ts';
import { createPrism } from './prism.ts';
import { type Log, logRequest } from './request-log.ts';
import { createRouteTable, type Match } from './route-table.ts';
import { createValidatorRegistry } from './validators.ts';
import { type Answer, vendorError } from './vendor-error.ts';
import { watchDocuments } from './watch-documents.ts';

/** What `startMock` takes. */
export interface MockOptions {
  /** TCP port; 0, the default, takes a free one. */
  port?: number;
  /** Address to listen on; 127.0.0.1 unless given. */
  host?: string;
  /** `examples` answers from the contract's examples; the only mode so far. */
  mode?: 'examples';
  /** Writes no log lines. */
  quiet?: boolean;
  /** Takes each log line; standard output unless given. */
  log?: Log;
  /** Folder of `*.actions.json` documents; the published contract unless given. */
  documents?: string;
}

/** A running mock. */
export interface Mock {
  /** Base URL without a trailing slash. */
  readonly url: string;
  /** Ends open connections and stops listening. */
  close(): Promise<void>;
}

/** Everything that is made anew when the documents change. */
function createHandler(apis: readonly Api[]) {
  const match = createRouteTable(apis);
  const validatorsOf = createValidatorRegistry();
  const prism = createPrism();
  const prefixes = apis.map(({ prefix }) => prefix);
  return {
    index: describeApis(apis),
    match,
    answer: (request: IncomingMessage, found: Match): Outcome | Promise<Outcome> =>
      found.kind === 'route'
        ? answerRoute(request, found, { validators: validatorsOf(found.route), prism })
        : answerMismatch(found, prefixes),
  };
}

type Handler = ReturnType<typeof createHandler>;

function send(
  response: ServerResponse,
  { status, headers, text }: Answer,
  cors: Record<string, string>,
): void {
  const body = text === undefined ? undefined : Buffer.from(text);
  const length = status === 204 ? {} : { 'content-length': body?.length ?? 0 };
  response.writeHead(status, { ...cors, ...headers, ...length });
  response.end(body);
}

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

/** Answers one request and logs it. */
async function handle(
  handler: Handler,
  log: Log,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  const cors = corsHeaders(request);
  const preflight = preflightHeaders(request);
  if (preflight) return send(response, { status: 204, headers: preflight }, cors);
  const { method = 'GET', url = '/' } = request;
  const path = url.split('?', 1)[0] ?? '/';
  if (path === '/' && method === 'GET') return send(response, handler.index, cors);
  const match = handler.match(method, path, request.headers['content-type']);
  const outcome = await handler.answer(request, match);
  send(response, outcome.answer, cors);
  // What is left of a body that nobody wanted would keep the connection from its next request.
  request.resume();
  logRequest(log, method, match, outcome, performance.now() - started);
}

/** A failure of the mock itself is an answer too. */
const createListener =
  (handlerNow: () => Handler, log: Log): RequestListener =>
  (request, response) => {
    handle(handlerNow(), log, request, response).catch((error: unknown) => {
      log(`failed: ${error instanceof Error ? error.message : 'unknown error'}`);
      if (response.headersSent) return;
      send(response, vendorError(500, 'The mock failed; its log says why.'), corsHeaders(request));
    });
  };

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

const close = (server: Server) =>
  new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });

/**
 * Starts the mock.
 *
 * @throws Error with the code `EADDRINUSE` when the port is taken.
 * @example
 * const mock = await startMock({ quiet: true });
 * const platform = createPlatformClient({ baseUrl: `${mock.url}/platform/v1`, authorization: bearer('any') });
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', documents = contractDocuments } = options;
  const log: Log = options.quiet ? () => undefined : (options.log ?? console.log);
  let handler = createHandler(await readApis(documents));
  const server = createServer(createListener(() => handler, log));
  const watcher = watchDocuments(documents, log, (apis) => {
    handler = createHandler(apis);
  });
  try {
    await listen(server, port, host);
  } catch (error) {
    watcher?.close();
    throw error;
  }
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(server, host),
    close() {
      watcher?.close();
      closed ??= close(server);
      return closed;
    },
  };
}
