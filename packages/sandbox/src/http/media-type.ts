import { memoize } from './memoize.ts';

/**
 * Several lines come here as one, with commas. The Go SDK sends `application/json` and the type of an
 * action on every POST, so the latter decides.
 */
const parsed = memoize((header) => {
  const types = header.split(',').map((line) => line.split(';', 1)[0]?.trim().toLowerCase() ?? '');
  return types.find((type) => type.startsWith('application/vnd.')) ?? types[0] ?? '';
});

/** The type and subtype of a `Content-Type` header in lower case, without its parameters. */
export const mediaTypeOf = (header: string | undefined): string => (header ? parsed(header) : '');
