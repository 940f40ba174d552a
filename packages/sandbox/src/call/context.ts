import { createCodeMaker } from '../apis/auth/code-maker.ts';
import { messageResource } from '../apis/control/message-resource.ts';
import type { Workshop } from '../apis/control/types.ts';
import type { Tools } from '../apis/handler.ts';
import { createSigner } from '../oauth/signer.ts';
import { createDictionaryLoader, type DictionaryLoader } from '../password/dictionaries.ts';
import { buildWorld, defaultWorld, movePortal } from '../world/build-world.ts';
import { createJournals } from '../world/journals.ts';
import { createRandom } from '../world/random.ts';
import type { MessageRecord } from '../world/records.ts';
import { createStore, type Store } from '../world/store.ts';

/** Everything that performing needs beside the request. */
export interface Stage extends Workshop {
  readonly tools: Tools;
  readonly dictionaries: DictionaryLoader;
  /** Waits, or less when the caller is gone. */
  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
  /** Tells whoever listens about a mail. */
  posted(worldID: string, message: MessageRecord): void;
}

/** What a stage is made from; everything has a preset. */
export interface StageOptions {
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
  /** Takes every mail that lands in an inbox. */
  mail?: (message: MessageRecord) => void;
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

/** Sets the stage for what is served. */
export function createStage(
  options: StageOptions,
  { prefixOf, operationIDs }: Pick<Stage, 'prefixOf' | 'operationIDs'>,
): Stage {
  const { store = createStore(), now: system = Date.now, sleep = pause, mail } = options;
  const random = createRandom(options.randomBytes);
  const { portalUrl = 'http://127.0.0.1:4020' } = options;
  const builder = { random, portalUrl };
  for (const id of store.worldIDs()) store.transact(id, (world) => movePortal(world, portalUrl));
  const journals = createJournals();
  const dictionaries = createDictionaryLoader();
  const signer = createSigner(store);
  return {
    store,
    signer,
    random,
    dictionaries,
    system,
    sleep,
    prefixOf,
    operationIDs,
    journalOf: journals.of,
    forget: journals.forget,
    build: (recipe) => buildWorld(recipe, system(), builder),
    posted(worldID, message) {
      journals.of(worldID).emit({ type: 'message', data: messageResource(message) });
      mail?.(message);
    },
    tools: {
      random,
      signer,
      codeOf: createCodeMaker(store, random),
      get dictionaries() {
        return dictionaries.get();
      },
    },
  };
}

/** Makes the default world, unless the store has kept it. */
export function ensureDefaultWorld({ store, build }: Stage): void {
  const { environmentID, directoryClientID } = defaultWorld;
  if (store.has(environmentID)) return;
  store.replace(
    environmentID,
    build({ personas: true, users: [], directoryClientID, clockOffset: 0 }),
  );
}
