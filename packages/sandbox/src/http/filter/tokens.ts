import { FilterFault, faultAt } from './filter-fault.ts';

/** A piece of a filter and where it stands. */
export interface Token {
  readonly kind: 'word' | 'quoted' | '(' | ')' | '[' | ']' | 'end';
  /** A word as it is written; a quoted value without its quotes and escapes. */
  readonly text: string;
  readonly index: number;
}

/** The most characters of a filter. No limit of PingOne is known. */
export const longestFilter = 10_000;

/** A bracket, a word or a quoted value. No two branches take the same text, so nothing is tried twice. */
const piece = /([()[\]])|([\w.:$@+-]+)|"((?:[^"\\]|\\.)*)"/suy;
const blanks = /\s*/uy;

/** What a pattern takes at a place. */
function takeAt(pattern: RegExp, filter: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(filter);
}

const afterBlanks = (filter: string, index: number) =>
  index + (takeAt(blanks, filter, index)?.[0].length ?? 0);

/** A value without its escapes, which are those of JSON (RFC 7644, 3.4.2.2). */
function unescaped(value: string, index: number): string {
  if (!value.includes('\\')) return value;
  try {
    return JSON.parse(`"${value}"`);
  } catch {
    throw faultAt(index, 'this value has an escape that JSON does not know; write \\\\ for \\');
  }
}

function unreadable(filter: string, index: number): FilterFault {
  const problem =
    filter[index] === '"' ? 'the quote here is not closed' : 'no filter has this character here';
  return faultAt(index, problem);
}

/** The token at a place, and how long it is. */
function tokenAt(filter: string, index: number): [Token, number] {
  const found = takeAt(piece, filter, index);
  if (!found) throw unreadable(filter, index);
  const [whole, bracket, word, quoted = ''] = found;
  const { length } = whole;
  if (bracket !== undefined)
    return [{ kind: bracket as Token['kind'], text: bracket, index }, length];
  return word === undefined
    ? [{ kind: 'quoted', text: unescaped(quoted, index), index }, length]
    : [{ kind: 'word', text: word, index }, length];
}

/**
 * Splits a filter into its tokens, with work that grows no faster than the filter.
 *
 * @throws FilterFault when it is too long, or has a character or a quote that cannot be read.
 */
export function tokensOf(filter: string): Token[] {
  if (filter.length > longestFilter)
    throw new FilterFault(`The filter has more than ${longestFilter} characters.`);
  const tokens: Token[] = [];
  let index = afterBlanks(filter, 0);
  while (index < filter.length) {
    const [token, length] = tokenAt(filter, index);
    tokens.push(token);
    index = afterBlanks(filter, index + length);
  }
  tokens.push({ kind: 'end', text: '', index });
  return tokens;
}
