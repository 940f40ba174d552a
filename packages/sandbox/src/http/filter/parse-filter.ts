import { FilterFault, faultAt } from './filter-fault.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A comparison, such as `username eq "ann"`. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly attribute: string;
  /** In lower case. */
  readonly operator: string;
  /** Absent after `pr`, which asks whether there is one. */
  readonly value?: string;
}

/** A filter of SCIM as PingOne takes it: comparisons, and what joins them. */
export type Filter =
  | Comparison
  | { readonly kind: 'and' | 'or'; readonly filters: readonly Filter[] }
  | {
      /** Some item of an attribute passes, such as `memberOfGroups[id eq "…"]`. */
      readonly kind: 'some';
      readonly attribute: string;
      readonly filter: Filter;
    };

/** The most brackets within each other, and the most comparisons. No limit of PingOne is known. */
export const mostLevels = 32;
export const mostComparisons = 100;

/** A walk through the tokens. */
interface Walk {
  readonly tokens: readonly Token[];
  next: number;
  level: number;
  comparisons: number;
}

const current = ({ tokens, next }: Walk): Token => tokens[next] as Token;

function take(walk: Walk): Token {
  const token = current(walk);
  walk.next += 1;
  return token;
}

const isWord = ({ kind, text }: Token, word: string) =>
  kind === 'word' && text.toLowerCase() === word;

const wanted = ({ kind, index }: Token, what: string) =>
  faultAt(index, `${kind === 'end' ? 'it ends where' : 'here'} ${what} is expected`);

/** What stands between brackets. */
function bracketed(walk: Walk, close: ')' | ']'): Filter {
  const open = take(walk);
  walk.level += 1;
  if (walk.level > mostLevels)
    throw faultAt(open.index, `more than ${mostLevels} brackets are open`);
  const filter = parseOr(walk);
  const end = take(walk);
  if (end.kind !== close) throw wanted(end, `${close}, "and" or "or"`);
  walk.level -= 1;
  return filter;
}

/** The value of a comparison; `true` and `false` may go without quotes. */
function comparedWith(token: Token): string {
  const { kind, text } = token;
  if (kind === 'quoted') return text;
  if (isWord(token, 'true') || isWord(token, 'false')) return text.toLowerCase();
  throw wanted(token, 'a value in double quotes');
}

function parseComparison(walk: Walk): Filter {
  const { text: attribute, kind, index } = take(walk);
  if (kind !== 'word') throw wanted({ kind, text: '', index }, 'an attribute');
  walk.comparisons += 1;
  if (walk.comparisons > mostComparisons)
    throw new FilterFault(`The filter has more than ${mostComparisons} comparisons.`);
  if (current(walk).kind === '[') return { kind: 'some', attribute, filter: bracketed(walk, ']') };
  const word = take(walk);
  if (word.kind !== 'word') throw wanted(word, 'an operator such as eq');
  const operator = word.text.toLowerCase();
  return operator === 'pr'
    ? { kind: 'comparison', attribute, operator }
    : { kind: 'comparison', attribute, operator, value: comparedWith(take(walk)) };
}

const parseOne = (walk: Walk): Filter =>
  current(walk).kind === '(' ? bracketed(walk, ')') : parseComparison(walk);

/** One or more of what `parse` takes, with a word between them. */
function parseJoined(walk: Walk, kind: 'and' | 'or', parse: (walk: Walk) => Filter): Filter {
  const first = parse(walk);
  const filters = [first];
  while (isWord(current(walk), kind)) {
    take(walk);
    filters.push(parse(walk));
  }
  return filters.length === 1 ? first : { kind, filters };
}

/** `and` binds tighter than `or` (RFC 7644, 3.4.2.2). */
const parseOr = (walk: Walk): Filter =>
  parseJoined(walk, 'or', (inner) => parseJoined(inner, 'and', parseOne));

/**
 * Parses a filter.
 *
 * @throws FilterFault when it is malformed, too long, too deep or has too many comparisons.
 * @see RFC 7644, 3.4.2.2
 */
export function parseFilter(filter: string): Filter {
  const walk: Walk = { tokens: tokensOf(filter), next: 0, level: 0, comparisons: 0 };
  const parsed = parseOr(walk);
  const rest = current(walk);
  if (rest.kind !== 'end') throw wanted(rest, '"and", "or" or the end');
  return parsed;
}
