const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/] as const;
const sizes = [26, 26, 10, 33] as const;

/** From how many bits on a password is fair, good and strong. */
const steps = [36, 56, 76] as const;

/** Characters that a guesser has to find: those that follow their neighbour count for little. */
function guessed(characters: readonly string[]): number {
  let count = 0;
  for (const [index, character] of characters.entries()) {
    const distance =
      (character.codePointAt(0) ?? 0) - (characters[index - 1]?.codePointAt(0) ?? -9);
    count += Math.abs(distance) <= 1 ? 0.25 : 1;
  }
  return Math.min(count, new Set(characters).size * 2);
}

/**
 * How hard a password is to guess, as a hint and no more: 0 for none, else 1 (weak) to 4 (strong).
 *
 * @param isCommon whether a list of commonly used passwords has it.
 */
export function strengthOf(candidate: string, isCommon: boolean): number {
  if (candidate === '') return 0;
  if (isCommon) return 1;
  const alphabet = kinds.reduce(
    (sum, kind, index) => sum + (kind.test(candidate) ? (sizes[index] ?? 0) : 0),
    0,
  );
  const bits = guessed([...candidate]) * Math.log2(alphabet);
  return 1 + steps.filter((step) => bits >= step).length;
}
