import { bytesToHex } from '@noble/hashes/utils.js';
import type { Random } from './random.ts';
import { digest } from './sha256.ts';

/** A secret as a salted hash. */
export interface HashedSecret {
  readonly kind: 'hash';
  readonly salt: string;
  readonly hash: string;
}

/** A secret as a world keeps it: a salted hash, or the encoded value that came from outside. */
export type Secret = HashedSecret | { readonly kind: 'encoded'; readonly value: string };

const digestOf = (salt: string, value: string) => digest(salt + value, 'hex');

/**
 * A secret as it is kept: SHA-256 over a salt of its own and the value. Quick on purpose: a sandbox holds
 * test passwords and has to answer thousands of requests a second.
 */
export function hashSecret(value: string, random: Random): HashedSecret {
  const salt = bytesToHex(random.bytes(12));
  return { kind: 'hash', salt, hash: digestOf(salt, value) };
}

/** What no value is; compared where there is no secret, so that its absence takes no less time. */
export const noSecret: HashedSecret = { kind: 'hash', salt: '', hash: '' };

/** Whether a value is the secret behind a salted hash. */
export const matchesHash = (secret: HashedSecret, value: string): boolean =>
  secret.hash === digestOf(secret.salt, value);

/** What a bearer secret of full strength is found by; it needs no salt. */
export const fingerprint = (value: string): string => digest(value, 'base64url');
