import { assertApplication } from '../apis/control/application-recipe.ts';
import type { ControlContext } from '../apis/control/types.ts';
import type { Tools } from '../apis/handler.ts';
import { directoryIndex } from '../oauth/directory-index.ts';
import type { Identification } from '../oauth/identify.ts';
import { createSigner } from '../oauth/signer.ts';
import { createDictionaryLoader, type DictionaryLoader } from '../password/dictionaries.ts';
import type { WebhookEvent } from '../world/audit-event.ts';
import { type Awaitable, after } from '../world/awaitable.ts';
import { buildWorld, defaultWorld } from '../world/build-world.ts';
import type { WorldInput } from '../world/define-world.ts';
import { unlessMissing } from '../world/missing-world.ts';
import { type Builder, followOptions } from '../world/preset-applications.ts';
import { createRandom } from '../world/random.ts';
import type { MessageRecord } from '../world/records.ts';
import { createStore, type Store } from '../world/store.ts';

const defaultPortalUrl = 'http://127.0.0.1:4020';

/** Everything that a call needs beside the request. */
export interface Context extends ControlContext, Identification {
  readonly tools: Tools;
  readonly builder: Builder;
  readonly dictionaries: DictionaryLoader;
  /** Whether requests are refused for what PingOne ignores. */
  readonly strict: boolean;
  /** Takes every mail that lands in an inbox. */
  readonly mail?: ((message: MessageRecord) => void) | undefined;
  /** Takes the audit events of a call, in the form that webhooks of PingOne get. */
  readonly audit?: ((events: readonly WebhookEvent[]) => void) | undefined;
}

/** What a sandbox is made from; everything has a preset. */
export interface ContextOptions {
  /** Worlds that can be made by their name: `POST /_mock/worlds` with `{"scenario":"…"}`. */
  scenarios?: readonly WorldInput[];
  /** Where worlds live; in memory unless given. */
  store?: Store;
  /** The system's clock, in milliseconds since 1970; `Date.now` unless given. */
  now?: () => number;
  /** Random bytes; those of the platform unless given. */
  randomBytes?: (length: number) => Uint8Array;
  /** Waits for injected latency; a timer unless given. */
  sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Origin of the app that users sign on at; `http://127.0.0.1:4020` unless given. */
  portalUrl?: string;
  /** Client ID of the application that users sign on to; `b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02` unless given. */
  clientID?: string;
  /** Where its sign-ons may return to; `/callback` of the portal unless given. */
  redirectURIs?: readonly string[];
  /** The page that its users sign on at; the start of the portal unless given. */
  signOnPage?: string;
  /**
   * Refuses requests for members that their action does not have, and the like. Unless it is `true`,
   * these are ignored, and the journal has a warning.
   */
  strict?: boolean;
  /** Takes every mail that lands in an inbox; one that throws does not fail the call. */
  mail?: (message: MessageRecord) => void;
  /**
   * Takes the audit events of each call that causes some, as webhooks of PingOne get them; one that throws does not fail
   * the call.
   */
  audit?: (events: readonly WebhookEvent[]) => void;
}

const pause = (milliseconds: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });

/** A hook that fails no call: the one that it is told of has had its effect. */
const unfailing =
  <Told>(hook: (told: Told) => unknown) =>
  async (told: Told): Promise<void> => {
    try {
      await hook(told);
    } catch {
      // The sandbox has no log; the hook belongs to its caller.
    }
  };

/** Creates the context of the calls of one sandbox. */
export function createContext(
  options: ContextOptions,
  { prefixOf, operationIDs }: Pick<Context, 'prefixOf' | 'operationIDs'>,
): Context {
  const { store = createStore(), now: system = Date.now, sleep = pause } = options;
  const { mail, audit } = options;
  const { portalUrl = defaultPortalUrl, strict = false, scenarios = [] } = options;
  const random = createRandom(options.randomBytes);
  const { clientID, redirectURIs, signOnPage: ownPage } = options;
  const builder = { random, portalUrl, clientID, redirectURIs, signOnPage: ownPage };
  assertApplication(builder);
  const signOnPage = `${portalUrl}/`;
  const dictionaries = createDictionaryLoader();
  const signer = createSigner(store);
  return {
    store,
    signer,
    random,
    dictionaries,
    strict,
    scenarios,
    system,
    sleep,
    mail: mail && unfailing(mail),
    audit: audit && unfailing(audit),
    prefixOf,
    operationIDs,
    worldOfDirectoryClient: directoryIndex(store),
    builder,
    signOnPage,
    build: (recipe) => buildWorld(recipe, system(), builder),
    tools: {
      random,
      signer,
      signOnPage,
      get dictionaries() {
        return dictionaries.get();
      },
    },
  };
}

/** Lets kept worlds follow the options of now, and makes the default world if there is none. */
export function prepareWorlds({
  store,
  build,
  builder,
}: Pick<Context, 'store' | 'build' | 'builder'>): Awaitable<void> {
  const { environmentID, directoryClientID } = defaultWorld;
  const followIn = (id: string): Awaitable<void> => {
    const followed = store.transact(id, (world) => followOptions(world, builder));
    return followed instanceof Promise ? followed.catch(unlessMissing) : followed;
  };
  // One after another: a shared store has connections for some at a time only.
  const follow = (ids: readonly string[]) =>
    ids.reduce<Awaitable<void>>((before, id) => after(before, () => followIn(id)), undefined);
  const recipe = { personas: true, users: [], directoryClientID, clockOffset: 0 };
  return after(store.worldIDs(), (ids) =>
    after(follow(ids), () =>
      ids.includes(environmentID)
        ? undefined
        : after(store.create(environmentID, build(recipe)), () => undefined),
    ),
  );
}
