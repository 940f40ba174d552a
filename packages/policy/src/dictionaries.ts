import type { Dictionaries } from './policy-context.ts';

let loading: Promise<Dictionaries> | undefined;

const isSign = (character: string | undefined) =>
  character !== undefined && !/[\p{L}\p{N}]/u.test(character);

/** A password without the signs around it, which make `Password1!` of `Password1`. */
function withoutSignsAround(password: string): string {
  const characters = [...password];
  let [start, end] = [0, characters.length];
  while (start < end && isSign(characters[start])) start += 1;
  while (end > start && isSign(characters[end - 1])) end -= 1;
  return characters.slice(start, end).join('');
}

async function load(): Promise<Dictionaries> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const commonlyUsed: ReadonlySet<string> = new Set(dictionary['passwords-common']);
  return {
    isCommonlyUsed(candidate) {
      const password = candidate.toLowerCase();
      return commonlyUsed.has(password) || commonlyUsed.has(withoutSignsAround(password));
    },
  };
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
