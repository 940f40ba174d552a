/** What the name of everything begins with that the kit creates. */
export const prefix = 'ping-password-live-';

/** Gives random bytes. */
export type RandomBytes = (count: number) => Uint8Array;

/** Random bytes of the platform. */
export const randomBytes: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));

/** The name of a run: when it began, and a few random characters. */
export function runName(now: Date, random: RandomBytes): string {
  const when = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const tail = [...random(3)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${prefix}${when}-${tail}`;
}

const alphabet = 'abcdefghkmnpqrstuvwxyz';

/** A password that every documented policy takes; no character comes twice in a row. */
export function randomPassword(random: RandomBytes): string {
  let letters = '';
  for (const byte of random(16)) {
    const letter = alphabet[byte % alphabet.length] ?? 'a';
    letters += letters.endsWith(letter) ? 'j' : letter;
  }
  return `Q7!${letters}-V2`;
}
