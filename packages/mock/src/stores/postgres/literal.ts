import type { Driver } from './driver.ts';

/** Writes a text as SQL reads it. */
export type Literal = (text: string) => string;

/** A text of PostgreSQL holds no NUL, so nothing there has one in its name. */
export const literalBy =
  ({ escapeLiteral }: Driver): Literal =>
  (text) =>
    escapeLiteral(text.replaceAll('\0', '\uFFFD'));
