import type { Dictionaries } from '@ping-password/policy';
import { loadDictionaries } from '@ping-password/policy/dictionaries';

/** Thrown inside a transaction that needs the word list before it is loaded. */
const needed = new Error('The word list is not loaded yet.');

/** The word list, which is loaded when the first password is held against a policy. */
export interface DictionaryLoader {
  /** @throws what `isNeeded` knows when it is not loaded yet. */
  get(): Dictionaries;
  load(): Promise<void>;
  /** Whether something was thrown for want of the word list. */
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
