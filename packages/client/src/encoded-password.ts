/** Bytes in base64; `undefined` for anything else. */
function bytesIn(base64: string): number | undefined {
  try {
    return atob(base64).length;
  } catch {
    return undefined;
  }
}

/** A digest and the salt behind it, in base64, as RFC 2307 has it. */
const salted = (digestBytes: number) => (hash: string) => (bytesIn(hash) ?? 0) > digestBytes;

const matches = (pattern: RegExp) => (hash: string) => pattern.test(hash);

/** Of these the vendor documents no form; neither blanks nor a few characters can be one. */
const anyForm = matches(/^[A-Za-z0-9+/=$,.:_-]{16,}$/);

const argon2 = matches(
  /^\$argon2(id|i|d)\$(v=\d+\$)?[a-z]+=\d+(,[a-z]+=\d+)*(\$[A-Za-z0-9+/=]+){2}$/,
);

/** A function that puts the scheme in front of a hash, and refuses what is no hash of the scheme. */
const encoding =
  (scheme: string, form: string, isHash: (hash: string) => boolean) =>
  (hash: string): string => {
    if (typeof hash === 'string' && isHash(hash)) return `{${scheme}}${hash}`;
    throw new TypeError(`This is no hash for {${scheme}}. Give ${form}, without the scheme.`);
  };

const digestAndSalt = 'the digest followed by its salt, in base64';
const asStored = 'what your system has stored';

/**
 * Passwords of another system as PingOne takes them, by the encodings that it documents: for `value` of
 * `setPassword`, `setPasswordValue` and `importUser`. PingOne cannot check such a password against its
 * policy. Each function takes the hash without the scheme.
 *
 * @throws TypeError for what is no hash of the encoding, which PingOne would refuse. The message does
 * not repeat it.
 * @example
 * const value = encodedPassword.bcrypt(storedHash); // {BCRYPT}$2b$10$…
 * await platform.setPassword({ path: { userID }, body: { value } });
 */
export const encodedPassword = {
  /** `$2b$10$…`: 60 characters, cost 4 to 31. */
  bcrypt: encoding(
    'BCRYPT',
    'a bcrypt hash such as $2b$10$…',
    matches(/^\$2[abxy]?\$(0[4-9]|[12]\d|3[01])\$[./A-Za-z0-9]{53}$/),
  ),
  /** `$argon2id$v=19$m=…,t=…,p=…$salt$hash`, or the form that your system has stored. */
  argon2: encoding('ARGON2', 'an Argon2 hash such as $argon2id$v=19$…', (hash) =>
    hash.startsWith('$') ? argon2(hash) : anyForm(hash),
  ),
  /** Base64. */
  pbkdf2: encoding('PBKDF2', 'the hash in base64', (hash) => (bytesIn(hash) ?? 0) >= 16),
  /** The PBKDF2 of MSKCC, as your system has stored it. */
  mskccPbkdf2: encoding('MSKCC_PBKDF2', asStored, anyForm),
  /** As your system has stored it. */
  scrypt: encoding('SCRYPT', asStored, anyForm),
  /** The form of RFC 7914, as your system has stored it. */
  scryptRfc7914: encoding('SCRYPT_RFC7914', asStored, anyForm),
  /** SHA-1 of password and salt, then the salt, in base64. */
  ssha: encoding('SSHA', digestAndSalt, salted(20)),
  /** SHA-256 of password and salt, then the salt, in base64. */
  ssha256: encoding('SSHA256', digestAndSalt, salted(32)),
  /** SHA-384 of password and salt, then the salt, in base64. */
  ssha384: encoding('SSHA384', digestAndSalt, salted(48)),
  /** SHA-512 of password and salt, then the salt, in base64. */
  ssha512: encoding('SSHA512', digestAndSalt, salted(64)),
} as const;
