import type { Dictionaries } from './policy-context.ts';

// zxcvbn's work grows with the square of the length; PingOne takes no longer password.
const estimated = 255;

// zxcvbn looks up every stretch as long as the longest value.
const longestProfileValue = 32;

let loading: Promise<Dictionaries> | undefined;

async function load(): Promise<Dictionaries> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const commonlyUsed: ReadonlySet<string> = new Set(dictionary['passwords-common']);
  const zxcvbn = new ZxcvbnFactory({
    dictionary,
    graphs: adjacencyGraphs,
    maxLength: estimated,
  });
  return {
    isCommonlyUsed: (candidate) => commonlyUsed.has(candidate.toLowerCase()),
    guesses: (candidate, profile) =>
      zxcvbn.check(
        candidate,
        profile.map((value) => value.slice(0, longestProfileValue)),
      ).guesses,
  };
}

/**
 * Loads zxcvbn-ts and its lists of words and passwords, once for all callers; a failure to load is
 * tried again by the next call.
 *
 * @returns the dictionaries of a `PolicyContext`.
 * @throws whatever the import of the lists throws, in a browser a TypeError when it is offline.
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
