/** A user name, an e-mail address or the like, without the blanks that a paste brings along. */
export const identifier = (text: string): string => text.trim().normalize('NFC');

/** A code from a mail, without any blank. */
export const code = (text: string): string => text.replaceAll(/\s/g, '').normalize('NFC');

/**
 * A password in the one form in which every keyboard gives the same characters. Blanks stay: they may
 * belong to it.
 */
export const password = (text: string): string => text.normalize('NFC');

/** Whether a text begins or ends with a blank, as after a careless paste. */
export const hasOuterBlank = (text: string): boolean => text !== text.trim();

/** Whether a text can be an identifier in a path; anything else could change the path of a call. */
export const isIdentifier = (text: string | undefined): text is string =>
  text !== undefined && /^[\w-]{1,64}$/.test(text);
