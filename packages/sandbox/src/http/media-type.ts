import { memoize } from './memoize.ts';

const parsed = memoize((header) => header.split(';', 1)[0]?.trim().toLowerCase() ?? '');

/** The type and subtype of a `Content-Type` header in lower case, without its parameters. */
export const mediaTypeOf = (header: string | undefined): string => (header ? parsed(header) : '');
