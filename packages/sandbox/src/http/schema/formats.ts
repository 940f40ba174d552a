import type { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { memoize } from '../memoize.ts';

/** The test of one format. */
type Format = (text: string) => boolean;

/** The formats of strings that the contract uses. */
export type Formats = Readonly<Record<string, Format>>;

const published = (name: 'uri' | 'uuid' | 'email' | 'date-time') =>
  ajvFormats.default.get(name, 'full');

const uri = published('uri') as Format;
const uuid = published('uuid') as RegExp;
const email = published('email') as RegExp;
const dateTime = published('date-time') as { validate: Format };

/**
 * Half of a surrogate pair. In UTF-8 all of them become the same character, so two passwords that
 * differ would have one hash.
 */
const halfPair = /\p{Surrogate}/u;

/** The most characters of a secret. The contract names no limit; policies take 255. */
const mostCharacters = 10_000;

/** What is wrong with a secret, which is hashed as often as there are former ones. */
export function secretProblem(text: string): string | undefined {
  if (text.length > mostCharacters) return `must NOT have more than ${mostCharacters} characters`;
  return halfPair.test(text) ? 'must be well-formed Unicode' : undefined;
}

/** The most characters of a time (RFC 3339); the check of a longer text could take long. */
const longestTime = 64;

/** The links of a response are the same every time, and many are sent in one millisecond. */
export const formats: Formats = {
  uri: memoize(uri),
  uuid: memoize((text) => uuid.test(text)),
  email: (text) => email.test(text),
  'date-time': memoize((text) => text.length <= longestTime && dateTime.validate(text)),
  password: (text) => secretProblem(text) === undefined,
};

/** Formats that tell a generator how wide a number is, and refuse none: JSON has no widths. */
export const widths: readonly string[] = ['int64'];

/** Tells Ajv the formats. */
export function addFormats(ajv: Ajv2020): void {
  for (const [name, validate] of Object.entries(formats))
    ajv.addFormat(name, { type: 'string', validate });
  for (const name of widths) ajv.addFormat(name, true);
}
