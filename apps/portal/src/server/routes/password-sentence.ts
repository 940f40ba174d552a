import type { AppContext } from '../app.ts';
import type { PasswordView } from './password-view.ts';

/** How the password stands, in words. */
export function sentenceOf({ account }: AppContext['var']['texts'], { status }: PasswordView) {
  const sentences: Readonly<Record<string, string>> = {
    OK: account.ok,
    MUST_CHANGE_PASSWORD: account.mustChange,
    PASSWORD_EXPIRED: account.expired,
    NO_PASSWORD: account.none,
    EXTERNAL: account.external,
    disabled: account.disabled,
  };
  return sentences[status] ?? account.unknown;
}
