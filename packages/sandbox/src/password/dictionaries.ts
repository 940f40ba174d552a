import type { Dictionaries } from '@ping-password/policy';
import { loadDictionaries } from '@ping-password/policy/dictionaries';

/** Thrown inside a transaction that needs the word lists before they are loaded. */
const needed = new Error('The word lists are not loaded yet.');

/** The word lists, which are loaded when the first password is held against a policy. */
export interface DictionaryLoader {
  /** @throws what `isNeeded` knows when they are not loaded yet. */
  get(): Dictionaries;
  load(): Promise<void>;
  /** Whether something was thrown for want of the word lists. */
  isNeeded(error: unknown): boolean;
}

/** Creates a loader that has loaded nothing. */
export function createDictionaryLoader(): DictionaryLoader {
  let loaded: Dictionaries | undefined;
  return {
    get() {
      if (!loaded) throw needed;
      return loaded;
    },
    async load() {
      loaded = await loadDictionaries();
    },
    isNeeded: (error) => error === needed,
  };
}
