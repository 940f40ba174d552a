/** A password that the user had before the current one. */
export interface FormerPassword {
  /** When another password took its place. */
  readonly replacedAt: Date;
  /** Whether the candidate is this password; usually compares hashes. */
  matches(candidate: string): boolean;
}

/** Knowledge about the passwords that people choose. */
export interface Dictionaries {
  /** Whether the candidate is a well-known password, in any case. */
  isCommonlyUsed(candidate: string): boolean;
}

/** What is known besides the candidate. Rules that need more are skipped. */
export interface PolicyContext {
  /** The current password in clear text, known when users change their own. */
  currentPassword?: string | undefined;
  /** Recognises the current password where only its hash is known. */
  isCurrent?: ((candidate: string) => boolean) | undefined;
  /** The values of the user's profile attributes. */
  profile?: readonly string[] | undefined;
  /** Former passwords, the newest first; the policy's count and days are applied here. */
  history?: readonly FormerPassword[] | undefined;
  /** When the current password was set. */
  lastChangedAt?: Date | undefined;
  /** The time of the check; without it no rule that counts days is evaluated. */
  now?: Date | undefined;
  /** Well-known passwords; see `loadDictionaries`. */
  dictionaries?: Dictionaries | undefined;
}
