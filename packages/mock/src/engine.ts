import {
  type Api,
  createExampleCall,
  createSandbox,
  defaultWorld,
  millisecondsOf,
  type Reply,
  type WireRequest,
  type WorldInput,
} from '@ping-password/sandbox';
import { answerExample, asksForExample, examplesServer } from './examples/examples.ts';
import { createPrism } from './examples/prism.ts';
import { removingIdleWorlds } from './operations/idle-worlds.ts';
import {
  type BegunWorld,
  checkExport,
  exportOnExit,
  scenariosOf,
  seeded,
} from './scenarios/worlds.ts';
import { createCutting } from './server/cutting.ts';
import type { Log } from './server/log.ts';
import { type SmtpOptions, smtpDelivery } from './smtp.ts';
import type { ClosableStore } from './stores/closable-store.ts';
import { openStore } from './stores/open-store.ts';
import type { Webhook } from './webhook/webhook.ts';

/** What the engine with a state takes. */
export interface SandboxEngineOptions {
  /**
   * `memory`, the default; `sqlite:` and the path of a file that outlives the process; or the address of a
   * PostgreSQL database that any number of mocks share, as in `postgres://user@host/database`.
   */
  store?: string;
  /** Origin of the app that users sign on at; `http://127.0.0.1:4020` unless given. */
  portalUrl?: string;
  /** Client ID of the application that users sign on to; `b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02` unless given. */
  clientID?: string;
  /** Where its sign-ons may return to; `/callback` of the portal unless given. */
  redirectURIs?: readonly string[];
  /** The page that its users sign on at; that of the portal unless given. */
  signOnPage?: string;
  /**
   * Refuses requests for what PingOne ignores, such as members that the action does not have. Unless it is
   * `true`, these are ignored, and the journal has a warning.
   */
  strict?: boolean;
  /**
   * Worlds to begin with: paths of files (YAML, JSON, or a program whose default export is a world), or the worlds
   * themselves. Each can be made again by its name: `POST /_mock/worlds` with `{"scenario":"…"}`.
   */
  seed?: string | WorldInput | readonly (string | WorldInput)[];
  /** File of exported worlds to begin with; they replace those with the same identifiers. */
  import?: string;
  /** File that all worlds are exported to when the mock ends. */
  exportOnExit?: string;
  /** Delivers the mails of every inbox by SMTP as well; they stay in the inbox unless given. */
  smtp?: SmtpOptions;
  /** `http:` or `https:` URL that the audit events are posted to, on this machine or a private network. */
  webhook?: string;
  /** ISO 8601 duration such as `PT12H` after which a world that nobody called is removed; none unless given. */
  worldTtl?: string;
  /** Further host names that `webhook` may lead to, for example `hooks.example.com`. */
  allowWebhookHosts?: readonly string[];
}

/** Answers requests; other documents can take the place of those it began with. */
export interface Engine {
  answer(wire: WireRequest): Promise<Reply>;
  /** Whether a preflight is for a page that an application excludes. */
  excludesOrigin(preflight: WireRequest): Promise<boolean>;
  /** Whether a fault may cut a connection. */
  cutsConnections(): boolean;
  use(apis: readonly Api[]): void;
  /** Asks the store whether it is there; absent where it is a part of the process. */
  readonly ping?: (() => Promise<void>) | undefined;
  /** Number of worlds; absent where there are none. */
  readonly worlds?: (() => Promise<number>) | undefined;
  /** The worlds to begin with. */
  readonly begun: readonly BegunWorld[];
  close(): Promise<void>;
}

/** The mock without a state. */
export function examplesEngine(first: readonly Api[]): Engine {
  const start = (apis: readonly Api[]) => createExampleCall(apis, examplesServer(createPrism()));
  let exchange = start(first);
  return {
    answer: (wire) => exchange(wire),
    excludesOrigin: () => Promise.resolve(false),
    cutsConnections: () => false,
    use(apis) {
      exchange = start(apis);
    },
    begun: [],
    close: () => Promise.resolve(),
  };
}

/** What of the options is about signing on, without what is absent. */
const signOnOptions = ({
  portalUrl,
  clientID,
  redirectURIs,
  signOnPage,
}: SandboxEngineOptions) => ({
  ...(portalUrl !== undefined && { portalUrl }),
  ...(clientID !== undefined && { clientID }),
  ...(redirectURIs !== undefined && { redirectURIs }),
  ...(signOnPage !== undefined && { signOnPage }),
});

/** The webhook that the options name; its module is for those who have one. */
async function webhookOf(
  { webhook, allowWebhookHosts = [] }: SandboxEngineOptions,
  warn: Log,
): Promise<Webhook | undefined> {
  if (webhook === undefined) return undefined;
  const { openWebhook } = await import('./webhook/webhook.ts');
  return openWebhook(webhook, allowWebhookHosts, warn);
}

/** Milliseconds after which a world is removed that nobody called. */
function idleTimeOf({ worldTtl }: SandboxEngineOptions): number | undefined {
  if (worldTtl === undefined) return undefined;
  const milliseconds = millisecondsOf(worldTtl);
  if (milliseconds !== undefined && milliseconds > 0) return milliseconds;
  throw new TypeError(`--world-ttl takes an ISO 8601 duration such as PT12H, not "${worldTtl}".`);
}

const keptFor = (open: ClosableStore, milliseconds: number | undefined): ClosableStore =>
  milliseconds === undefined
    ? open
    : removingIdleWorlds(open, { milliseconds, kept: defaultWorld.environmentID, now: Date.now });

/** What a function makes of an open store; when it throws, the store is closed, as nobody has it to close. */
async function closingOnFailure<T>(open: ClosableStore, create: () => Promise<T>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    await open.close();
    throw error;
  }
}

/**
 * The mock with a state.
 *
 * @throws Error that says what is wrong with the store, the mail server, the webhook or the application.
 */
export async function sandboxEngine(
  apis: readonly Api[],
  { smtp, store = 'memory', strict = false, ...options }: SandboxEngineOptions,
  { log, warn }: { readonly log: Log; readonly warn: Log },
): Promise<Engine> {
  const idle = idleTimeOf(options);
  await checkExport(options.exportOnExit);
  const scenarios = await scenariosOf(options.seed);
  const mail = smtp && smtpDelivery(smtp, log);
  const webhook = await webhookOf(options, warn);
  const open = keptFor(await openStore(store, { log, warn }), idle);
  const cutting = createCutting();
  let prism = createPrism();
  const { sandbox, answer, begun } = await closingOnFailure(open, async () => {
    const kept = await open.store.worldIDs();
    const sandbox = createSandbox({
      apis,
      store: open.store,
      scenarios: scenarios.map(({ world }) => world),
      strict,
      examples: (request) => (asksForExample(request) ? answerExample(request, prism) : undefined),
      ...signOnOptions(options),
      ...(mail && { mail }),
      ...(webhook && { audit: webhook.send }),
    });
    const answer = cutting.watch(sandbox.exchange);
    const given = { kept, file: options.import };
    return { sandbox, answer, begun: await seeded(answer, scenarios, given) };
  });
  // The first token need not wait for its key; a failure is told to whoever asks for that token.
  sandbox.prepare().catch(() => undefined);
  return {
    answer,
    excludesOrigin: sandbox.excludesOrigin,
    cutsConnections: cutting.isArmed,
    begun,
    ping: open.ping,
    worlds: async () => (await open.store.worldIDs()).length,
    use(changed) {
      prism = createPrism();
      sandbox.use(changed);
    },
    async close() {
      await webhook?.close();
      await exportOnExit(sandbox.exchange, options.exportOnExit, warn);
      await open.close();
    },
  };
}
