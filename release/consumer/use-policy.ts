import { checkPassword, type PasswordPolicy } from '@ping-password/policy';
import { loadDictionaries } from '@ping-password/policy/dictionaries';

// @ts-expect-error A length is a number.
export const wrong: PasswordPolicy = { length: { min: '8' } };

/** Checks a common password against a policy. */
export async function usePolicy(): Promise<string> {
  const policy: PasswordPolicy = { length: { min: 12 }, excludesCommonlyUsed: true };
  const dictionaries = await loadDictionaries();
  return checkPassword(policy, 'Password1', { dictionaries })
    .map(({ requirement }) => requirement)
    .join(' ');
}
