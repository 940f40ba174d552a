import { bytesToHex } from '@noble/hashes/utils.js';
import { matchesEncoded } from '../password/encodings.ts';
import type { Random } from './random.ts';
import type { Secret } from './records.ts';
import { digest } from './sha256.ts';

const digestOf = (salt: string, value: string) => digest(salt + value, 'hex');

/**
 * A secret as it is kept: SHA-256 over a salt of its own and the value. Quick on purpose: a sandbox holds
 * test passwords and has to answer thousands of requests a second.
 */
export function hashSecret(value: string, random: Random): Secret {
  const salt = bytesToHex(random.bytes(12));
  return { kind: 'hash', salt, hash: digestOf(salt, value) };
}

/** What no value is; compared where there is no secret, so that its absence takes no less time. */
export const noSecret: Secret = { kind: 'hash', salt: '', hash: '' };

/** Whether a value is the secret; an encoding that cannot be verified matches nothing. */
export function matchesSecret(secret: Secret, value: string): boolean {
  if (secret.kind === 'hash') return secret.hash === digestOf(secret.salt, value);
  return matchesEncoded(secret.value, value);
}

/** What a bearer secret of full strength is found by; it needs no salt. */
export const fingerprint = (value: string): string => digest(value, 'base64url');
