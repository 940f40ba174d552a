import { performInWorld } from './call/apply-faults.ts';
import {
  type Admittance,
  createExchange,
  type Exchange,
  type Performance,
  type Reply,
  type Request,
  type Server,
  type WireRequest,
} from './call/call.ts';
import { createStage, ensureDefaultWorld, type Stage, type StageOptions } from './call/context.ts';
import { answerFetch } from './call/fetch.ts';
import { recordOf } from './call/journal-entry.ts';
import { type Grant, performControl } from './call/run-handler.ts';
import type { Api } from './http/api.ts';
import { contractApis } from './http/documents.ts';
import { transactionHeaders } from './http/transaction-id.ts';
import { type Admission, admit, type Gate } from './oauth/actor.ts';
import { directoryIndex } from './oauth/directory-index.ts';
import { settingsOf, timeIn } from './world/clock.ts';
import type { Store } from './world/store.ts';

/** What `createSandbox` takes. */
export interface SandboxOptions extends StageOptions {
  /** The APIs to serve; those of the published contract unless given. */
  apis?: readonly Api[];
  /** Answers a request that asks for an example by `Prefer`; `undefined` leaves it to the sandbox. */
  examples?: (request: Request<unknown>) => Promise<Performance> | undefined;
}

/** A sandbox of the password APIs. */
export interface Sandbox {
  /**
   * Answers a request as the server would.
   *
   * @throws TypeError when a fault cuts the connection, as `fetch` does.
   */
  fetch(request: globalThis.Request): Promise<Response>;
  /** Answers a request of a server that has its own kind of requests. */
  exchange(wire: WireRequest): Promise<Reply<Grant>>;
  /** Makes the signing key ahead of the first token. */
  prepare(): Promise<void>;
  /** Serves other documents of the contract from now on. */
  use(apis: readonly Api[]): void;
}

const control = 'control';

const admittance = (admission: Admission): Admittance<Grant> => {
  if ('refusal' in admission) {
    const { refusal, rule, actor } = admission;
    return { refusal, rule, ...(actor && { grant: { actor } }) };
  }
  const { actor, worldID, forbidden } = admission;
  return { grant: { actor, worldID }, forbidden };
};

const gateOf = ({ store, signer, system }: Stage): Gate => ({
  store,
  signer,
  worldOfDirectoryClient: directoryIndex(store),
  momentIn: (worldID) =>
    store.transact(worldID, (world) => {
      const { generation } = settingsOf(world);
      return { now: timeIn(world, system()), generation };
    }),
});

/** Who is let in, and what then happens. */
function serverOf(stage: Stage, gate: Gate, examples: SandboxOptions['examples']): Server<Grant> {
  return {
    admit(route, path, wire) {
      if (route.api.name === control) return { grant: { actor: { kind: 'anonymous' } } };
      const admission = admit(route, { headers: wire.headers, parameters: path }, gate);
      return admission instanceof Promise ? admission.then(admittance) : admittance(admission);
    },
    perform(request) {
      const example = request.wire.headers['prefer'] ? examples?.(request) : undefined;
      if (example) return example;
      const { worldID } = request.grant;
      if (worldID === undefined) return performControl(request, stage);
      return performInWorld(request, worldID, stage);
    },
  };
}

const operationIDsOf = (apis: readonly Api[]): ReadonlySet<string> =>
  new Set(
    apis
      .filter(({ name }) => name !== control)
      .flatMap(({ actions }) => actions.map(({ operationId }) => operationId)),
  );

/** The world whose journal a reply belongs to; that of the path, where it names one. */
function worldOf(
  { match, grant }: Reply<Grant>,
  store: Store,
  controlPrefix: string,
): string | undefined {
  if (match.kind === 'unknown path') return undefined;
  const isControl =
    match.kind === 'route'
      ? match.route.api.name === control
      : match.template.startsWith(`${controlPrefix}/`);
  if (isControl) return undefined;
  const worldID = match.parameters['environmentID'] ?? grant?.worldID;
  return worldID !== undefined && store.has(worldID) ? worldID : undefined;
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
  const stage = createStage(options, {
    prefixOf: (name) => served.find((api) => api.name === name)?.prefix ?? `/${name}`,
    operationIDs: () => operationIDsOf(served),
  });
  ensureDefaultWorld(stage);
  const gate = gateOf(stage);
  const server = serverOf(stage, gate, options.examples);
  let exchange: Exchange<Grant>;
  const use = (apis: readonly Api[]) => {
    served = apis;
    exchange = createExchange(apis, server);
  };
  use(served);
  const answer = async (wire: WireRequest): Promise<Reply<Grant>> => {
    const started = performance.now();
    const reply = await exchange(wire);
    const worldID = worldOf(reply, stage.store, stage.prefixOf(control));
    if (worldID === undefined) return reply;
    const milliseconds = Math.round((performance.now() - started) * 100) / 100;
    const { now } = gate.momentIn(worldID);
    stage.journalOf(worldID).add(recordOf(wire, reply, { now, milliseconds }));
    const { status, headers, value, text, stream } = reply.answer;
    const traced = { ...headers, ...transactionHeaders(wire) };
    return { ...reply, answer: { status, headers: traced, value, text, stream } };
  };
  return {
    fetch: (request) => answerFetch(answer, request),
    exchange: answer,
    async prepare() {
      await stage.signer.publicKey();
    },
    use,
  };
}
