import { formats } from '@ping-password/contract/schema';
import { safeName } from '../refusal.ts';
import { FilterFault } from './filter-fault.ts';
import type { Comparison, Filter } from './parse-filter.ts';

/** How a filter may ask for an attribute. */
export interface FilterAttribute {
  readonly operators: readonly string[];
  /**
   * Texts are compared in any case unless said otherwise; times, which are texts or milliseconds since
   * 1970, by what comes first.
   */
  readonly as?: 'exact text' | 'time';
}

/** What filters of a list may ask for. */
export interface FilterTable<Item> {
  /** By the name in a filter. An attribute inside an item of a list is written `list[name]`. */
  readonly attributes: Readonly<Record<string, FilterAttribute>>;
  /** Whether names of attributes are known in any case, as in SCIM 1.1. */
  readonly anyCase?: boolean;
  /** Gives the value of an attribute, or an array of its values; nothing when it is absent. */
  read(attribute: string): (item: Item) => unknown;
}

/** Whether a list shows an item. */
export type Test<Item> = (item: Item) => boolean;

type Matches = (value: string) => boolean;

/** The comparison of texts by each operator; `value` is folded already. */
const textMatches: Readonly<Record<string, (value: string) => Matches>> = {
  eq: (value) => (text) => text === value,
  sw: (value) => (text) => text.startsWith(value),
  ew: (value) => (text) => text.endsWith(value),
  co: (value) => (text) => text.includes(value),
};

const timeMatches: Readonly<Record<string, (value: number) => (time: number) => boolean>> = {
  gt: (value) => (time) => time > value,
  ge: (value) => (time) => time >= value,
  lt: (value) => (time) => time < value,
  le: (value) => (time) => time <= value,
};

const timeOf = (text: string) => (/^\d+$/.test(text) ? Number(text) : Date.parse(text));

const fold = (text: string) => text.toLowerCase();

/** The test of one value. */
function matcherOf(
  { operator, value = '', attribute }: Comparison,
  { as }: FilterAttribute,
): Matches {
  if (operator === 'pr') return () => true;
  if (as === 'time') {
    if (!formats['date-time']?.(value))
      throw new FilterFault(`${attribute} takes a time such as "2026-03-02T10:00:00.000Z".`);
    const matches = timeMatches[operator]?.(Date.parse(value));
    return (text) => matches?.(timeOf(text)) === true;
  }
  if (as === 'exact text') return textMatches[operator]?.(value) ?? (() => false);
  const matches = textMatches[operator]?.(fold(value)) ?? (() => false);
  return (text) => matches(fold(text));
}

/** The name under which a table knows an attribute. */
export function knownName(
  name: string,
  { attributes, anyCase }: Pick<FilterTable<never>, 'attributes' | 'anyCase'>,
): string | undefined {
  if (Object.hasOwn(attributes, name)) return name;
  if (!anyCase) return undefined;
  return Object.keys(attributes).find((known) => fold(known) === fold(name));
}

/** The attribute of a comparison. @throws FilterFault when there is none, or it is not compared so. */
function attributeOf<Item>(name: string, operator: string, table: FilterTable<Item>) {
  const { attributes } = table;
  const known = knownName(name, table);
  const attribute = known === undefined ? undefined : attributes[known];
  if (known === undefined || !attribute) {
    throw new FilterFault(`The filter cannot ask for the attribute ${safeName(name)}.`, {
      supportedAttributes: Object.keys(attributes),
    });
  }
  if (!attribute.operators.includes(operator)) {
    throw new FilterFault(`${known} cannot be compared by ${safeName(operator)}.`, {
      supportedOperators: [...attribute.operators],
    });
  }
  return { known, attribute };
}

function compare<Item>(comparison: Comparison, table: FilterTable<Item>): Test<Item> {
  const { known, attribute } = attributeOf(comparison.attribute, comparison.operator, table);
  const matches = matcherOf(comparison, attribute);
  const read = table.read(known);
  const passes = (value: unknown) =>
    value !== undefined && value !== null && matches(String(value));
  return (item) => {
    const value = read(item);
    if (typeof value === 'string') return matches(value);
    return Array.isArray(value) ? value.some(passes) : passes(value);
  };
}

/** The comparison that stands alone in brackets, by the name that the table has for it. */
function inBrackets(attribute: string, filter: Filter): Comparison {
  if (filter.kind === 'comparison')
    return { ...filter, attribute: `${attribute}[${filter.attribute}]` };
  throw new FilterFault(`${safeName(attribute)}[…] takes one comparison.`);
}

/**
 * Makes the test that a filter stands for.
 *
 * @throws FilterFault when the filter asks for what the table does not have.
 */
export function compileFilter<Item>(filter: Filter, table: FilterTable<Item>): Test<Item> {
  if (filter.kind === 'comparison') return compare(filter, table);
  if (filter.kind === 'some') return compare(inBrackets(filter.attribute, filter.filter), table);
  const tests = filter.filters.map((one) => compileFilter(one, table));
  return filter.kind === 'and'
    ? (item) => tests.every((test) => test(item))
    : (item) => tests.some((test) => test(item));
}
