import { difference, isMatcher, type Matcher } from './match.ts';
import { register } from './registry.ts';

/** What the case files use of Vitest, for the bundle of the live kit, which has no Vitest. */
const names: string[] = [];

/** Declares the cases of an operation. */
export function describe(name: string, declare: () => void): void {
  names.push(name);
  declare();
  names.pop();
}

/** Declares a case. */
export const it = (title: string, run: () => Promise<unknown>): void =>
  register(names.at(-1) ?? '', title, run);

/** Each case has users of its own, so that there is nothing to restore. */
export const beforeEach = (): void => undefined;

/** Where the APIs are: hosts that no request reaches as they are. */
export const inject = () => ({
  arranged: true,
  mock: 'http://control.invalid',
  platform: 'http://platform.invalid',
  auth: 'http://auth.invalid',
  directory: 'http://directory.invalid',
});

function compare(actual: unknown, expected: unknown, isExact: boolean): void {
  const place = difference(actual, expected, isExact);
  if (place === undefined) return;
  const error = new Error(place);
  error.name = 'CaseMismatch';
  throw error;
}

/** Compares; a mismatch is an error whose message is the place where it is. */
export const expect = Object.assign(
  (actual: unknown) => ({
    toBe: (expected: unknown) => compare(actual, expected, true),
    toEqual: (expected: unknown) => compare(actual, expected, true),
    toMatchObject: (expected: unknown) => compare(actual, expected, false),
  }),
  {
    any: (type: unknown): Matcher => ({
      isMatcher,
      matches: (actual) => type === String && typeof actual === 'string',
    }),
    stringContaining: (part: string): Matcher => ({
      isMatcher,
      matches: (actual) => typeof actual === 'string' && actual.includes(part),
    }),
    objectContaining: (part: object): Matcher => ({
      isMatcher,
      matches: (actual) => difference(actual, part, false) === undefined,
    }),
    arrayContaining: (parts: readonly unknown[]): Matcher => ({
      isMatcher,
      matches: (actual) =>
        Array.isArray(actual) &&
        parts.every((part) => actual.some((item) => difference(item, part, true) === undefined)),
    }),
  },
);
