import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** How a digest is written. */
type Encoding = 'hex' | 'base64url';

/** Bytes in the alphabet of base64url, without padding. */
export function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const writers = { hex: bytesToHex, base64url };
const utf8 = new TextEncoder();

/** What Node and its like have beside the web platform. */
interface Runtime {
  process?: {
    getBuiltinModule?(name: 'node:crypto'): {
      hash?(algorithm: 'sha256', value: string, encoding: Encoding): string;
    };
  };
}

/** The hash of the runtime itself takes a tenth of the time; browsers have none that answers at once. */
const native = (globalThis as Runtime).process?.getBuiltinModule?.('node:crypto').hash;

/** SHA-256 of a text in UTF-8. */
export const digest = (value: string, encoding: Encoding): string =>
  native?.('sha256', value, encoding) ?? writers[encoding](sha256(utf8.encode(value)));
