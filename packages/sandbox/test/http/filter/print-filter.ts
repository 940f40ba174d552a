import type { Filter } from '../../../src/http/filter/parse-filter.ts';

/** A filter as text, with brackets where the parser needs them. */
export function printFilter(filter: Filter): string {
  if (filter.kind === 'comparison') {
    const { attribute, operator, value } = filter;
    return value === undefined
      ? `${attribute} ${operator}`
      : `${attribute} ${operator} ${JSON.stringify(value)}`;
  }
  if (filter.kind === 'some') return `${filter.attribute}[${printFilter(filter.filter)}]`;
  const needsBrackets = ({ kind }: Filter) =>
    kind === 'or' || (kind === 'and' && filter.kind === 'and');
  return filter.filters
    .map((one) => (needsBrackets(one) ? `(${printFilter(one)})` : printFilter(one)))
    .join(` ${filter.kind} `);
}
