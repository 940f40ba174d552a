import type { ErrorDetail } from '@ping-password/contract/platform';

/** What to do about a policy rule when the vendor sends its name alone. */
const sentences: Readonly<Record<string, string>> = {
  length: 'Choose a password of another length; this one is too short or too long.',
  minCharacters: 'Mix capital letters, small letters, digits and symbols.',
  minUniqueCharacters: 'Use more different characters.',
  maxRepeatedCharacters: 'Repeat the same character less often in a row.',
  minComplexity: 'Make the password harder to guess, for example longer.',
  history: 'Choose a password that was not used before.',
  excludesCommonlyUsed: 'Choose a password that is not one of the commonly used ones.',
  excludesProfileData: 'Leave names, addresses and other profile data out of the password.',
  notSimilarToCurrent: 'Choose a password that is less like the current one.',
};

function sentence(name: string, message: unknown): string {
  if (typeof message === 'string') return message;
  const known = Object.hasOwn(sentences, name) ? sentences[name] : undefined;
  return known ?? `The password does not meet the rule “${name}”.`;
}

/** One sentence per broken policy rule, the vendor's own where it sends one; empty without rules. */
export function requirementSentences({ innerError }: ErrorDetail): string[] {
  return [...new Set(innerError?.unsatisfiedRequirements)].map((name) =>
    sentence(name, innerError?.[name]),
  );
}
