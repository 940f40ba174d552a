import { createCall } from './call/call.ts';
import { type ContextOptions, createContext, prepareWorlds } from './call/context.ts';
import type { Examples } from './call/decide.ts';
import { createDispatcher, type Dispatcher } from './call/dispatcher.ts';
import { answerFetch } from './call/fetch.ts';
import { excludesPreflight } from './call/origin.ts';
import type { Exchange } from './call/reply.ts';
import type { VendorHosts } from './call/vendor-hosts.ts';
import type { Api } from './http/api.ts';
import { contractApis } from './http/documents.ts';
import type { WireRequest } from './http/wire-request.ts';
import type { Awaitable } from './world/awaitable.ts';

/** What `createSandbox` takes. */
export interface SandboxOptions extends ContextOptions {
  /** The APIs to serve; those of the published contract unless given. */
  apis?: readonly Api[];
  /**
   * Answers requests to the hosts of the vendor, in every region: `https://api.pingone.eu/v1/…`,
   * `https://auth.pingone.eu/…`, `https://directory-api.pingone.eu/api/…`, and custom domains, which stand for the
   * default world unless told otherwise.
   */
  vendorHosts?: boolean | VendorHosts;
  /** Answers requests that ask for an example by `Prefer`. */
  examples?: Examples;
}

/** A sandbox of the password APIs. */
export interface Sandbox {
  /**
   * Answers a request as the server would, and takes the place of the global `fetch`. A redirect is answered, not
   * followed.
   *
   * @throws TypeError when a fault cuts the connection, and the reason of the signal when it is aborted, as `fetch` does.
   */
  readonly fetch: typeof fetch;
  /** Answers a request of a server that has its own kind of requests. */
  readonly exchange: Exchange;
  /**
   * Whether a preflight (`OPTIONS` with `Access-Control-Request-Method`) comes from a page that the application in
   * `client_id` of its address excludes by `corsSettings`.
   */
  excludesOrigin(preflight: WireRequest): Promise<boolean>;
  /** Makes the signing key ahead of the first token. */
  prepare(): Promise<void>;
  /** Serves other documents of the contract from now on. */
  use(apis: readonly Api[]): void;
}

const operationIDsOf = (apis: readonly Api[]): ReadonlySet<string> =>
  new Set(
    apis
      .filter(({ name }) => name !== 'control')
      .flatMap(({ actions }) => actions.map(({ operationId }) => operationId)),
  );

/** Prepares at once; what it returns gives what is still to be waited for. A failure is tried again. */
function preparation(prepare: () => Awaitable<void>): () => Promise<void> | undefined {
  let pending: Promise<void> | undefined;
  let isDone = false;
  const begin = () => {
    const prepared = prepare();
    if (!(prepared instanceof Promise)) {
      isDone = true;
      return;
    }
    const done = () => {
      isDone = true;
    };
    pending = prepared.then(done).finally(() => {
      pending = undefined;
    });
    // Whoever waits is told.
    pending.catch(() => undefined);
  };
  begin();
  return () => {
    if (!isDone && !pending) begin();
    return pending;
  };
}

/**
 * Creates a sandbox: the three password APIs with the state behind them, and the control API.
 *
 * @example
 * const sandbox = createSandbox();
 * const platform = createPlatformClient({ baseUrl: 'http://127.0.0.1/platform/v1', fetch: sandbox.fetch });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  let served: readonly Api[] = options.apis ?? contractApis();
  const context = createContext(options, {
    prefixOf: (name) => served.find((api) => api.name === name)?.prefix ?? `/${name}`,
    operationIDs: () => operationIDsOf(served),
  });
  const hosts = options.vendorHosts ?? false;
  const vendorHosts = hosts === true ? {} : hosts || undefined;
  const ready = preparation(() => prepareWorlds(context));
  let dispatcher: Dispatcher;
  let call: Exchange;
  const use = (apis: readonly Api[]) => {
    served = apis;
    dispatcher = createDispatcher(apis);
    call = createCall(context, dispatcher, { examples: options.examples, ready });
  };
  use(served);
  const exchange: Exchange = (wire) => call(wire);
  return {
    fetch: (input, init) => answerFetch(exchange, new Request(input, init), vendorHosts),
    exchange,
    async excludesOrigin(preflight) {
      await ready();
      return excludesPreflight(preflight, dispatcher, context);
    },
    async prepare() {
      await ready();
      await context.signer.publicKey();
    },
    use,
  };
}
