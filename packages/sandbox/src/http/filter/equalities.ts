import type { Filter } from './parse-filter.ts';

/** An attribute and the value that it has to have. */
export interface Equality<Attribute extends string> {
  readonly attribute: Attribute;
  readonly value: string;
}

/**
 * Comparisons by `eq` of which each item that passes the filter meets one, so that others need no look.
 *
 * @param attributes those that may be looked up.
 * @returns `undefined` when a filter lets others pass as well.
 */
export function equalitiesIn<Attribute extends string>(
  filter: Filter,
  attributes: readonly Attribute[],
): readonly Equality<Attribute>[] | undefined {
  if (filter.kind === 'some') return undefined;
  if (filter.kind === 'comparison') {
    const attribute = attributes.find((one) => one === filter.attribute);
    const { operator, value } = filter;
    return operator === 'eq' && attribute !== undefined && value !== undefined
      ? [{ attribute, value }]
      : undefined;
  }
  const parts = filter.filters.map((one) => equalitiesIn(one, attributes));
  if (filter.kind === 'and') return parts.find((part) => part !== undefined);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
