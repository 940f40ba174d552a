import type { Random } from '../world/random.ts';

/** Number of characters of a code that is mailed. Source: D-PW and, for verification codes, D-QX. */
const length = 8;

/** Without letters and digits that look alike. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A new code for a mail, in capitals. */
export const newMailedCode = (random: Random): string =>
  [...random.bytes(length)].map((byte) => alphabet[byte % alphabet.length]).join('');

/** A code as it was mailed, whatever case it was typed in. */
export const typedCode = (code: string): string => code.trim().toUpperCase();
