/** Marks a matcher among the expected values. */
export const isMatcher: unique symbol = Symbol('matcher');

/** An expectation that is no value, such as `expect.any(String)`. */
export interface Matcher {
  readonly isMatcher: typeof isMatcher;
  matches(actual: unknown): boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isMatching = (value: unknown): value is Matcher =>
  isObject(value) && value['isMatcher'] === isMatcher;

/**
 * The place where a value is not as expected, such as `details.0.code`; an empty text is the value itself.
 *
 * @param isExact whether an object may have no member that is not expected.
 * @returns nothing where the value is as expected.
 */
export function difference(
  actual: unknown,
  expected: unknown,
  isExact: boolean,
): string | undefined {
  if (isMatching(expected)) return expected.matches(actual) ? undefined : '';
  if (!isObject(expected)) return Object.is(actual, expected) ? undefined : '';
  const isEmpty = !Array.isArray(expected) && Object.keys(expected).length === 0;
  // As in Vitest: an object without members finds itself in a text, too.
  if (!isExact && isEmpty) return actual === undefined || actual === null ? '' : undefined;
  if (!isObject(actual) || Array.isArray(actual) !== Array.isArray(expected)) return '';
  const isWhole = isExact || Array.isArray(expected);
  if (isWhole && Object.keys(actual).length !== Object.keys(expected).length) return '';
  for (const [name, value] of Object.entries(expected)) {
    const place = difference(actual[name], value, isExact);
    if (place !== undefined) return place === '' ? name : `${name}.${place}`;
  }
  return undefined;
}
