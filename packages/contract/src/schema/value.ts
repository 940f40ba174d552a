/** An object by its members. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no array. */
export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Counts as JSON Schema does: a pair of surrogates is one character. */
const charactersIn = (text: string) => [...text].length;

/** Whether a text has more characters than a number; it is counted only where its length leaves that open. */
export const isLonger = (text: string, most: number): boolean =>
  text.length > most && (text.length > 2 * most || charactersIn(text) > most);

/** Whether a text has fewer characters than a number; counted only where its length leaves that open. */
export const isShorter = (text: string, least: number): boolean =>
  text.length < 2 * least && charactersIn(text) < least;
