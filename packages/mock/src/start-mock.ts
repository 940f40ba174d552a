import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { contractApis, vendorError } from '@ping-password/sandbox';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { type Engine, examplesEngine, type SandboxEngineOptions, sandboxEngine } from './engine.ts';
import { isForeignCaller } from './foreign-caller.ts';
import { createPages, type Pages } from './pages.ts';
import { contractDocuments, readApis } from './read-apis.ts';
import { type Log, logRequest, silent } from './request-log.ts';
import { send } from './send.ts';
import { createTurn } from './turn.ts';
import { watchDocuments } from './watch-documents.ts';
import { wireRequest } from './wire-request.ts';

/** An import would load what Node calls other parts of itself with: 40 ms and 14 MB more. */
const { createServer }: typeof import('node:http') = createRequire(import.meta.url)('node:http');

/** What `startMock` takes. */
export interface MockOptions extends SandboxEngineOptions {
  /** TCP port; 0, the default, takes a free one. */
  port?: number;
  /** Address to listen on; 127.0.0.1 unless given. */
  host?: string;
  /** `sandbox`, the default, keeps state; `examples` answers from the contract's examples alone. */
  mode?: 'sandbox' | 'examples';
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

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

interface Handling {
  readonly engine: Engine;
  /** The address that the server listens on. */
  readonly host: string;
  readonly log: Log;
  readonly origin: () => string;
  readonly pages: Pages;
  /** Waits for the end of the turn of the event loop. */
  readonly turn: () => Promise<void>;
}

/** A server takes the absolute form, too, which a client sends that believes in a proxy (RFC 9112). */
const originForm = (url = '') => url.replace(/^https?:\/\/[^/?]*/i, '').replace(/^(?!\/)/, '/');

/** Answers one request and logs it. */
async function handle(
  { engine, host, log, origin, pages, turn }: Handling,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  if (!request.url?.startsWith('/')) request.url = originForm(request.url);
  if (isForeignCaller(request, host)) {
    const message = 'The control API answers pages of this machine only.';
    return send(response, vendorError(403, message), {});
  }
  const cors = corsHeaders(request);
  const preflight = preflightHeaders(request);
  if (preflight) return send(response, { status: 204, headers: preflight }, cors);
  const page = pages(request);
  if (page) return send(response, page, cors);
  const reply = await engine.answer(wireRequest(request, response, origin));
  await turn();
  send(response, reply.answer, cors, reply.delivery);
  // What is left of a body that nobody wanted would keep the connection from its next request.
  if (!request.complete) request.resume();
  logRequest(log, request.method ?? 'GET', reply, performance.now() - started);
}

/** A failure of the mock itself is an answer too. */
const createListener =
  (handling: Handling): RequestListener =>
  (request, response) => {
    handle(handling, request, response).catch((error: unknown) => {
      // The name alone: the message of an error may hold a request.
      handling.log(`failed: ${error instanceof Error ? error.name : 'unknown error'}`);
      if (response.headersSent) {
        response.destroy();
        return;
      }
      const answer = vendorError(500, 'The mock failed; its log says why.');
      send(response, answer, corsHeaders(request));
    });
  };

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Milliseconds until a caller that stops in the middle of a request gets 408; Node's are minutes. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 2000,
};

function createMockServer(handling: Omit<Handling, 'origin' | 'turn'>): Server {
  const origin = () => urlOf(server, handling.host);
  const server: Server = createServer(
    patience,
    createListener({ ...handling, origin, turn: createTurn() }),
  );
  // A caller may close its side once it has sent everything; Node would drop the answer.
  return Object.assign(server, { httpAllowHalfOpen: true });
}

const close = (server: Server) =>
  new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });

/**
 * Starts the mock.
 *
 * @throws Error with the code `EADDRINUSE` when the port is taken, or one that says what is wrong
 *   with the file of the store.
 * @example
 * const mock = await startMock({ quiet: true });
 * const platform = createPlatformClient({ baseUrl: `${mock.url}/platform/v1`, authorization: bearer('any') });
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', documents = contractDocuments, mode = 'sandbox' } = options;
  const log: Log = options.quiet ? silent : (options.log ?? console.log);
  let apis = options.documents === undefined ? contractApis() : await readApis(documents);
  const engine =
    mode === 'examples' ? examplesEngine(apis) : await sandboxEngine(apis, options, log);
  const pages = createPages(() => apis, mode);
  const server = createMockServer({ engine, host, log, pages });
  const watcher = watchDocuments(documents, log, (changed) => {
    apis = changed;
    engine.use(changed);
  });
  const end = () => {
    watcher?.close();
    engine.close();
  };
  try {
    await listen(server, port, host);
  } catch (error) {
    end();
    throw error;
  }
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(server, host),
    close() {
      closed ??= close(server).finally(end);
      return closed;
    },
  };
}
