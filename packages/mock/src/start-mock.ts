import type { ServerResponse } from 'node:http';
import { contractApis, defaultWorld } from '@ping-password/sandbox';
import { createAccess } from './access/access.ts';
import type { AccessOptions } from './access/access-options.ts';
import { hostNameOf, isLoopback, listenerName } from './access/host-name.ts';
import { contractDocuments, readApis } from './documents/read-apis.ts';
import { watchDocuments } from './documents/watch-documents.ts';
import { examplesEngine, type SandboxEngineOptions, sandboxEngine } from './engine.ts';
import { asJson, type LogFormat } from './operations/json-log.ts';
import { createMetrics } from './operations/metrics.ts';
import { createPages } from './pages/pages.ts';
import type { BegunWorld } from './scenarios/worlds.ts';
import type { PublicAddressOptions, Tls } from './server/address-options.ts';
import { closeServer } from './server/close.ts';
import { createMockServer, listen, urlOf } from './server/create-server.ts';
import { createListener } from './server/handle.ts';
import { type Log, safely, silent } from './server/log.ts';
import { createPublicAddress, readPublicUrl } from './server/public-address.ts';

/** What `startMock` takes. */
export interface MockOptions extends SandboxEngineOptions, AccessOptions, PublicAddressOptions {
  /** TCP port; 0, the default, takes a free one. */
  port?: number;
  /** Address to listen on; 127.0.0.1 unless given. */
  host?: string;
  /** `sandbox`, the default, keeps state; `examples` answers from the contract's examples alone. */
  mode?: 'sandbox' | 'examples';
  /** Certificate and key, each as PEM; with them the mock speaks HTTPS. */
  tls?: Tls;
  /** Writes no line per request; warnings come all the same. */
  quiet?: boolean;
  /** Takes each log line; standard output unless given, and standard error for warnings. */
  log?: Log;
  /** `text`, the default, or `json`: one object a line, for whoever collects logs by machine. */
  logFormat?: LogFormat;
  /** Folder of `*.actions.json` documents; the published contract unless given. */
  documents?: string;
}

/** A running mock. */
export interface Mock {
  /** Base URL without a trailing slash. */
  readonly url: string;
  /** The environment of the first world of `seed`; that of the default world unless given. */
  readonly environmentID: string;
  /** The worlds of `seed`, then those of `import`. */
  readonly worlds: readonly BegunWorld[];
  /** Stops listening, lets the calls in flight finish for at most 5 s, and ends all connections. */
  close(): Promise<void>;
}

/** Refuses options about worlds, where there are none. */
function refuseState({ seed, import: file, exportOnExit }: MockOptions): void {
  for (const [name, value] of Object.entries({
    seed,
    import: file,
    'export-on-exit': exportOnExit,
  }))
    if (value !== undefined)
      throw new TypeError(`--${name} needs --mode sandbox, which keeps state.`);
}

/** Refuses an empty host, by which Node listens on every address, and a port that Node would take for the name of a pipe. */
function checkListener(port: number, host: string): void {
  if (host === '')
    throw new TypeError('--host is empty; write an address of this machine, such as 127.0.0.1.');
  if (!/^\d{1,5}$/.test(`${port}`) || port > 65_535)
    throw new TypeError(`--port is "${port}"; write a number from 0 to 65535.`);
}

/** Refuses what the types do not let through, and JavaScript does. */
function checkChoices({ mode = 'sandbox', tls }: MockOptions): void {
  if (mode !== 'sandbox' && mode !== 'examples')
    throw new TypeError(`--mode is "${mode}"; write sandbox or examples.`);
  if (tls !== undefined && !(tls?.cert && tls.key))
    throw new TypeError(
      'tls has no cert or no key; give both as PEM, or leave tls out for plain HTTP.',
    );
}

/** What `--public-url` allows: its host, and pages that were served from there. */
function accessOptions(options: MockOptions): AccessOptions {
  const { publicUrl, allowHosts = [], allowOrigins = [] } = options;
  if (publicUrl === undefined) return options;
  const { origin } = readPublicUrl(publicUrl);
  return {
    ...options,
    allowHosts: [...allowHosts, hostNameOf(origin) ?? ''],
    allowOrigins: [...allowOrigins, origin],
  };
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
export const startMock = (options: MockOptions = {}): Promise<Mock> => startLogged(options, false);

/** Starts the mock; `logsPaths` says whether its log has the path of a call that no action has. */
export async function startLogged(options: MockOptions, logsPaths: boolean): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', documents = contractDocuments, mode = 'sandbox' } = options;
  const { logFormat = 'text' } = options;
  const line: Log = options.quiet ? silent : safely(options.log ?? console.log);
  const log = options.quiet || logFormat === 'text' ? line : asJson(line);
  const warning: Log = safely(options.log ?? console.warn);
  const warn = logFormat === 'text' ? warning : asJson(warning);
  const scheme = options.tls ? 'https' : 'http';
  checkListener(port, host);
  checkChoices(options);
  if (mode === 'examples') refuseState(options);
  const access = createAccess(accessOptions(options), host);
  const addressOf = createPublicAddress(options, scheme, () => urlOf(server, scheme, host));
  // Certificate and key are judged before anything is opened that would have to be closed again.
  const server = createMockServer((...exchange) => listener(...exchange), options.tls);
  let apis = options.documents === undefined ? contractApis() : await readApis(documents);
  const engine =
    mode === 'examples' ? examplesEngine(apis) : await sandboxEngine(apis, options, { log, warn });
  const pages = createPages(() => apis, mode);
  const streams = new Set<ServerResponse>();
  const listener = createListener({
    access,
    addressOf,
    closeIdle: () => server.closeIdleConnections(),
    engine,
    log: { line, format: logFormat, logsPaths },
    metrics: createMetrics({ worlds: engine.worlds, listeners: () => streams.size }),
    pages,
    streams,
  });
  const watcher = watchDocuments(documents, log, (changed) => {
    apis = changed;
    engine.use(changed);
  });
  const end = () => {
    watcher?.close();
    return engine.close();
  };
  try {
    await listen(server, port, host);
  } catch (error) {
    await end();
    throw error;
  }
  if (options.controlToken === undefined && !isLoopback(listenerName(host)))
    warn(
      `Warning: everyone who can reach ${host} can use the control API. To protect it, set --control-token.`,
    );
  let closed: Promise<void> | undefined;
  return {
    url: urlOf(server, scheme, host),
    environmentID: engine.begun[0]?.environmentID ?? defaultWorld.environmentID,
    worlds: engine.begun,
    close() {
      closed ??= closeServer(server, streams).finally(end);
      return closed;
    },
  };
}
