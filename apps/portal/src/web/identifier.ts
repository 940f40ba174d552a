/** Whether a text can be an identifier; anything else could change the path of a call. */
export const isIdentifier = (text: string): boolean => /^[\w-]+$/.test(text);
