import type { Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { contractApis } from '@ping-password/sandbox';
import { createAccess } from './access/access.ts';
import type { AccessOptions } from './access/access-options.ts';
import { isLoopback, listenerName } from './access/host-name.ts';
import { contractDocuments, readApis } from './documents/read-apis.ts';
import { watchDocuments } from './documents/watch-documents.ts';
import { examplesEngine, type SandboxEngineOptions, sandboxEngine } from './engine.ts';
import { createPages } from './pages/pages.ts';
import { closeServer } from './server/close.ts';
import { createContinueListener, createListener, type Handling } from './server/handle.ts';
import { inOrder } from './server/in-order.ts';
import { type Log, silent } from './server/request-log.ts';

/** An import would load what Node calls other parts of itself with: 40 ms and 14 MB more. */
const { createServer }: typeof import('node:http') = createRequire(import.meta.url)('node:http');

/** What `startMock` takes. */
export interface MockOptions extends SandboxEngineOptions, AccessOptions {
  /** TCP port; 0, the default, takes a free one. */
  port?: number;
  /** Address to listen on; 127.0.0.1 unless given. */
  host?: string;
  /** `sandbox`, the default, keeps state; `examples` answers from the contract's examples alone. */
  mode?: 'sandbox' | 'examples';
  /** Writes no line per request; warnings come all the same. */
  quiet?: boolean;
  /** Takes each log line; standard output unless given, and standard error for warnings. */
  log?: Log;
  /** Folder of `*.actions.json` documents; the published contract unless given. */
  documents?: string;
}

/** A running mock. */
export interface Mock {
  /** Base URL without a trailing slash. */
  readonly url: string;
  /** Stops listening, lets the calls in flight finish for at most 5 s, and ends all connections. */
  close(): Promise<void>;
}

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

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

function createMockServer(handling: Omit<Handling, 'origin'>, host: string): Server {
  const listener = createListener({ ...handling, origin: () => urlOf(server, host) });
  const server: Server = createServer(patience, inOrder(listener));
  server.on('checkContinue', inOrder(createContinueListener(listener)));
  // A caller may close its side once it has sent everything; Node would drop the answer.
  return Object.assign(server, { httpAllowHalfOpen: true });
}

/**
 * Starts the mock.
 *
 * @throws Error with the code `EADDRINUSE` when the port is taken, or one that says what is wrong
 *   with the file of the store or with an option.
 * @example
 * const mock = await startMock({ quiet: true });
 * const platform = createPlatformClient({ baseUrl: `${mock.url}/platform/v1`, authorization: bearer('any') });
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', documents = contractDocuments, mode = 'sandbox' } = options;
  const log: Log = options.quiet ? silent : (options.log ?? console.log);
  const warn: Log = options.log ?? console.warn;
  const access = createAccess(options, host);
  let apis = options.documents === undefined ? contractApis() : await readApis(documents);
  const engine =
    mode === 'examples' ? examplesEngine(apis) : await sandboxEngine(apis, options, log);
  const pages = createPages(() => apis, mode);
  const streams = new Set<ServerResponse>();
  const server = createMockServer({ access, engine, log, pages, streams }, host);
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
  if (options.controlToken === undefined && !isLoopback(listenerName(host)))
    warn(
      `Warning: everyone who can reach ${host} can use the control API. To protect it, set --control-token.`,
    );
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(server, host),
    close() {
      closed ??= closeServer(server, streams).finally(end);
      return closed;
    },
  };
}
