import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Random } from '../random.ts';
import type { Secret } from '../world/records.ts';
import { matchesEncoded } from './encodings.ts';

const text = new TextEncoder();

/** Bytes in the alphabet of base64url, without padding. */
export function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const digest = (salt: string, value: string) => bytesToHex(sha256(text.encode(salt + value)));

/**
 * A secret as it is kept: SHA-256 over a salt of its own and the value. Quick on purpose: a sandbox holds
 * test passwords and has to answer thousands of requests a second.
 */
export function hashSecret(value: string, random: Random): Secret {
  const salt = bytesToHex(random.bytes(12));
  return { kind: 'hash', salt, hash: digest(salt, value) };
}

/** Whether a value is the secret; an encoding that cannot be verified matches nothing. */
export function matchesSecret(secret: Secret, value: string): boolean {
  if (secret.kind === 'hash') return secret.hash === digest(secret.salt, value);
  return matchesEncoded(secret.value, value);
}

/** What a bearer secret of full strength is found by; it needs no salt. */
export const fingerprint = (value: string): string => base64url(sha256(text.encode(value)));
