import { isTooDeep, mostLevels } from './nesting.ts';

/** The longest body that is read, in bytes. */
export const bodyLimit = 1024 * 1024;

/** What a request carried. */
export type RequestBody =
  | { kind: 'value'; value: unknown; repeated?: string }
  | { kind: 'empty' }
  | { kind: 'too long' }
  | { kind: 'cut' }
  | { kind: 'compressed' }
  | { kind: 'broken'; why: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The most parameters of a form. */
const mostParameters = 1000;

const replacement = /\ufffd/g;
const replacementSent = /\ufffd|%ef%bf%bd/gi;

const occurrences = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Parameters of which several are allowed (RFC 8707, 2; RFC 8693, 2.1). */
const several = new Set(['resource', 'audience']);

/** The first parameter that is there more than once. */
function repeatedIn(parameters: readonly (readonly [string, string])[]): string | undefined {
  const names = new Set<string>();
  for (const [name] of parameters) {
    if (names.has(name)) return name;
    if (!several.has(name)) names.add(name);
  }
  return undefined;
}

/** The parameters of a query or a form. */
interface OAuthParameters {
  readonly values: Readonly<Record<string, string>>;
  /** The first that is there more than once, which OAuth 2.0 forbids. */
  readonly repeated: string | undefined;
}

/** Reads parameters by OAuth 2.0, where one without a value counts as left out (RFC 6749, 3.1 and 3.2). */
export function oauthParameters(parameters: Iterable<[string, string]>): OAuthParameters {
  const given = [...parameters].filter(([, value]) => value !== '');
  return { values: Object.fromEntries(given), repeated: repeatedIn(given) };
}

/**
 * Reads a form. A name such as `__proto__` is an ordinary one. Bytes that are not UTF-8 would all become one character,
 * and different passwords the same.
 */
function formOf(text: string): RequestBody {
  if (occurrences(text, /&/g) >= mostParameters)
    return { kind: 'broken', why: `The form has more than ${mostParameters} parameters.` };
  const parameters = [...new URLSearchParams(text)];
  const isSuspect = parameters.some((pair) => pair.some((part) => part.includes('\ufffd')));
  const read = isSuspect ? parameters.flat().join() : '';
  if (occurrences(read, replacement) > occurrences(isSuspect ? text : '', replacementSent))
    return { kind: 'broken', why: 'The form has a value that is not valid UTF-8.' };
  const { values, repeated } = oauthParameters(parameters);
  return { kind: 'value', value: values, ...(repeated !== undefined && { repeated }) };
}

/**
 * Reads and parses the body of a request; `cut` is one whose caller went away in the middle.
 *
 * @param read gives the bytes.
 * @param encoding value of `Content-Encoding`.
 */
export function readBody(
  read: () => Promise<Uint8Array | undefined>,
  mediaType: string,
  encoding = 'identity',
): Promise<RequestBody> {
  return read().then(
    (bytes) =>
      encoding === 'identity' ? parseBody(bytes, mediaType) : { kind: 'compressed' as const },
    () => ({ kind: 'cut' as const }),
  );
}

/**
 * Parses a body: a form by its media type, anything else as JSON.
 *
 * @param bytes the body; `undefined` when it was longer than `bodyLimit`.
 */
function parseBody(bytes: Uint8Array | undefined, mediaType: string): RequestBody {
  if (!bytes) return { kind: 'too long' };
  if (bytes.length === 0) return { kind: 'empty' };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { kind: 'broken', why: 'The request body is not valid UTF-8.' };
  }
  if (mediaType === 'application/x-www-form-urlencoded') return formOf(text);
  if (isTooDeep(text))
    return { kind: 'broken', why: `The request body has more than ${mostLevels} levels.` };
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch {
    return { kind: 'broken', why: 'The request body is not valid JSON.' };
  }
}
