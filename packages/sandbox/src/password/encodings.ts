import { argon2d, argon2i, argon2id } from '@noble/hashes/argon2.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { compareSync } from 'bcryptjs';

/** The schemes that PingOne takes encoded passwords in. */
const schemes = [
  'PBKDF2',
  'ARGON2',
  'MSKCC_PBKDF2',
  'SCRYPT',
  'SCRYPT_RFC7914',
  'BCRYPT',
  'SSHA',
  'SSHA256',
  'SSHA384',
  'SSHA512',
];

const digests = {
  SSHA: sha1,
  SSHA256: sha256,
  SSHA384: sha384,
  SSHA512: sha512,
} as const;

/** Costs above these would keep every other request waiting; both take about as long. */
const mostBcryptRounds = 12;
const mostArgonWork = 2 ** 16;

/** The most characters of an encoded password; those of the known schemes have far fewer. */
const mostCharacters = 1000;

/** The fewest characters, or bytes in base64, that salt and digest together can have. */
const fewestCharacters = 16;

const anyBcrypt = /^\$2[abxy]?\$(0[4-9]|[12]\d|3[01])\$[./A-Za-z0-9]{53}$/;
const anyArgon = /^\$argon2(id|i|d)\$(v=\d+\$)?[a-z]+=\d+(,[a-z]+=\d+)*(\$[A-Za-z0-9+/=]+){2}$/;
const anyEncoding = /^[A-Za-z0-9+/=$,.:_-]{16,}$/;

const text = new TextEncoder();

interface Encoded {
  scheme: string;
  rest: string;
}

/** The scheme of an encoded password; clear text has none. */
function parse(value: string): Encoded | undefined {
  const [, scheme = '', rest = ''] = /^\{([A-Z0-9_]+)\}(.*)$/s.exec(value) ?? [];
  return schemes.includes(scheme) ? { scheme, rest } : undefined;
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const equal = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Whether base64 holds a digest and a salt. */
function isSalted(scheme: keyof typeof digests, rest: string): boolean {
  const bytes = bytesOf(rest);
  return bytes !== undefined && bytes.length > digests[scheme].outputLen;
}

/** RFC 2307: the digest of password and salt, followed by the salt, in base64. */
function matchesSalted(scheme: keyof typeof digests, rest: string, candidate: string): boolean {
  const digest = digests[scheme];
  const bytes = bytesOf(rest);
  if (!bytes || bytes.length <= digest.outputLen) return false;
  const salt = bytes.slice(digest.outputLen);
  const password = text.encode(candidate);
  const salted = new Uint8Array(password.length + salt.length);
  salted.set(password);
  salted.set(salt, password.length);
  return equal(digest(salted), bytes.slice(0, digest.outputLen));
}

const bcryptPattern = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/;

function isBcrypt(rest: string): boolean {
  const rounds = Number(bcryptPattern.exec(rest)?.[1] ?? Number.POSITIVE_INFINITY);
  return rounds >= 4 && rounds <= mostBcryptRounds;
}

const argonPattern =
  /^\$(argon2(?:id|i|d))\$v=(16|19)\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
const argons: Record<string, typeof argon2id> = { argon2id, argon2i, argon2d };

/** The parts of a PHC string, unless they ask for too much work. */
function argonOf(rest: string) {
  const [, name = '', version, m, t, p, salt = '', hash = ''] = argonPattern.exec(rest) ?? [];
  const argon = argons[name];
  const [memory, passes, lanes] = [Number(m), Number(t), Number(p)];
  const saltBytes = bytesOf(salt);
  const hashBytes = bytesOf(hash);
  if (!argon || !saltBytes || !hashBytes || saltBytes.length < 8 || hashBytes.length < 4)
    return undefined;
  if (passes < 1 || lanes < 1 || memory < 8 * lanes || memory * passes > mostArgonWork)
    return undefined;
  const options = { m: memory, t: passes, p: lanes, version: Number(version) };
  return { argon, salt: saltBytes, hash: hashBytes, options };
}

function matchesArgon(rest: string, candidate: string): boolean {
  const parts = argonOf(rest);
  if (!parts) return false;
  const { argon, salt, hash, options } = parts;
  return equal(argon(text.encode(candidate), salt, { ...options, dkLen: hash.length }), hash);
}

/** Whether a value is an encoded password and not clear text. */
export const isEncoded = (value: string): boolean => parse(value) !== undefined;

/** The scheme of an encoded password, in braces. */
export const schemeOf = (value: string): string => value.slice(0, value.indexOf('}') + 1);

/**
 * Whether what follows the scheme of an encoded password can be one, however much work it would be to
 * verify. The page shows base64 for `{PBKDF2}`; of the other schemes that the sandbox does not verify,
 * only the length and the characters are looked at.
 */
export function isWellFormed(value: string): boolean {
  const { scheme, rest } = parse(value) ?? { scheme: '', rest: '' };
  if (Object.hasOwn(digests, scheme)) return isSalted(scheme as keyof typeof digests, rest);
  if (scheme === 'BCRYPT') return anyBcrypt.test(rest);
  if (scheme === 'ARGON2' && rest.startsWith('$')) return anyArgon.test(rest);
  if (scheme === 'PBKDF2') return (bytesOf(rest)?.length ?? 0) >= fewestCharacters;
  return anyEncoding.test(rest);
}

/**
 * Whether the sandbox can verify an encoded password: the salted digests of RFC 2307, bcrypt, and
 * Argon2 as a PHC string. The other schemes are accepted, and no password matches them.
 */
export function isVerifiable(value: string): boolean {
  const encoded = parse(value);
  if (!encoded || value.length > mostCharacters) return false;
  const { scheme, rest } = encoded;
  if (Object.hasOwn(digests, scheme)) return isSalted(scheme as keyof typeof digests, rest);
  return scheme === 'BCRYPT' ? isBcrypt(rest) : scheme === 'ARGON2' && argonOf(rest) !== undefined;
}

/** The work of comparing a candidate with the most expensive encoded value. */
export const mostWork = 2 ** mostBcryptRounds;

/** The work of comparing a candidate with an encoded value; a digest takes one unit. */
export function workOf(value: string): number {
  const { scheme, rest } = parse(value) ?? { scheme: '', rest: '' };
  if (scheme === 'BCRYPT' && isBcrypt(rest)) return 2 ** Number(bcryptPattern.exec(rest)?.[1]);
  const options = scheme === 'ARGON2' ? argonOf(rest)?.options : undefined;
  return options ? Math.ceil((options.m * options.t * mostWork) / mostArgonWork) : 1;
}

/** Whether a candidate is the password behind an encoded value. */
export function matchesEncoded(value: string, candidate: string): boolean {
  const encoded = parse(value);
  if (!encoded) return false;
  const { scheme, rest } = encoded;
  if (Object.hasOwn(digests, scheme))
    return matchesSalted(scheme as keyof typeof digests, rest, candidate);
  if (scheme === 'BCRYPT') return isBcrypt(rest) && compareSync(candidate, rest);
  return scheme === 'ARGON2' && matchesArgon(rest, candidate);
}
