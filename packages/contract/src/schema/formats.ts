import { isDateTime } from './date-time.ts';

/** The test of one format. */
type Format = (text: string) => boolean;

/** The formats of strings that the contract uses. */
export type Formats = Readonly<Record<string, Format>>;

// The expressions are those of ajv-formats 3.0.1 (MIT), which would bring Ajv along.
const uriPattern =
  /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const uuidPattern = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const emailPattern =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** The most texts that one format keeps, and the longest of them; more would cost too much memory. */
const [mostTexts, longestText] = [1000, 500];

/** A test that keeps what passed: callers send the same few texts over and over. */
function keepPassed(test: Format): Format {
  const passed = new Set<string>();
  return (text) => {
    if (passed.has(text)) return true;
    if (!test(text)) return false;
    if (passed.size >= mostTexts) passed.clear();
    if (text.length <= longestText) passed.add(text);
    return true;
  };
}

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

/** Whether a text is an absolute URI (RFC 3986). */
export const isURI: Format = /* @__PURE__ */ keepPassed((text) => uriPattern.test(text));

/** Whether a text is a UUID in any case. */
export const isUUID: Format = /* @__PURE__ */ keepPassed((text) => uuidPattern.test(text));

/** Whether a text is an email address. */
export const isEmail: Format = (text) => emailPattern.test(text);

/** Whether a text is a time as in RFC 3339. */
export const isTime: Format = /* @__PURE__ */ keepPassed(isDateTime);

/** Whether a text can be a password or another secret. */
export const isSecret: Format = (text) => secretProblem(text) === undefined;

/** The formats by the names that schemas have for them. */
export const formats: Formats = {
  uri: isURI,
  uuid: isUUID,
  email: isEmail,
  'date-time': isTime,
  password: isSecret,
};

/** Formats that tell a generator how wide a number is, and refuse none: JSON has no widths. */
export const widths: readonly string[] = ['int64'];
