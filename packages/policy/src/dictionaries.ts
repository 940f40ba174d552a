import type { Dictionaries } from './policy-context.ts';

let loading: Promise<Dictionaries> | undefined;

async function load(): Promise<Dictionaries> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const commonlyUsed: ReadonlySet<string> = new Set(dictionary['passwords-common']);
  return { isCommonlyUsed: (candidate) => commonlyUsed.has(candidate.toLowerCase()) };
}

/**
 * Loads the list of well-known passwords of zxcvbn-ts, once for all callers; a failure to load is tried
 * again by the next call.
 *
 * @returns the dictionaries of a `PolicyContext`.
 * @throws whatever the import of the list throws, in a browser a TypeError when it is offline.
 * @example
 * checkPassword(policy, candidate, { dictionaries: await loadDictionaries() });
 */
export function loadDictionaries(): Promise<Dictionaries> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
