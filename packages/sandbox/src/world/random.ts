/** Where everything random of a sandbox comes from. */
export interface Random {
  bytes(length: number): Uint8Array;
  /** A version 4 UUID. */
  uuid(): string;
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function uuidOf(bytes: Uint8Array): string {
  const b = [...bytes.slice(0, 16)];
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x40;
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80;
  const digits = b.map((byte) => hex[byte]).join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join('-');
}

/** The platform's random bytes, drawn in large portions, for a portion costs as much as a few bytes. */
function platformBytes(): (length: number) => Uint8Array {
  const pool = new Uint8Array(4096);
  let used = pool.length;
  return (length) => {
    if (used + length > pool.length) {
      crypto.getRandomValues(pool);
      used = 0;
    }
    used += length;
    return pool.slice(used - length, used);
  };
}

/** Randomness from a source of bytes; that of the platform unless given. */
export function createRandom(source?: (length: number) => Uint8Array): Random {
  if (source) return { bytes: source, uuid: () => uuidOf(source(16)) };
  return { bytes: platformBytes(), uuid: () => crypto.randomUUID() };
}
