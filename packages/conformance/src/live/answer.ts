/** An answer of the tenant. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Members = Readonly<Record<string, unknown>>;

/** The members of a value; none where it is no object. */
export const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};

/** What a text of JSON holds; `undefined` where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The answer that a call of the client got. */
export async function answerOf(call: Promise<Result>): Promise<Answer> {
  const { data, error, response } = await call;
  return { status: response.status, headers: response.headers, body: data ?? error };
}

const code = /^[A-Za-z][A-Za-z_]{1,40}$/;
const target = /^[A-Za-z_][\w.[\]]{0,60}$/;

/** A word of the server where it looks like a name; anything else becomes `(other)`. */
export const safeWord = (value: unknown, shape = target): string =>
  typeof value === 'string' && shape.test(value) ? value : '(other)';

interface Detail {
  code?: unknown;
  target?: unknown;
}

function detailsOf(body: unknown): Detail[] {
  const { details } = membersOf(body);
  return Array.isArray(details) ? details.slice(0, 5).map(membersOf) : [];
}

/**
 * An answer in a few words that can hold no personal data: the status, the status of the password or
 * the code of the failure, and each detail with its target.
 *
 * @example
 * describeAnswer(answer); // '400 INVALID_DATA: INVALID_VALUE newPassword'
 */
export function describeAnswer({ status, body }: Answer): string {
  const members = membersOf(body);
  const word = members['code'] ?? members['error'] ?? members['status'];
  const details = detailsOf(body).map((detail) =>
    [
      safeWord(detail.code, code),
      ...(detail.target === undefined ? [] : [safeWord(detail.target)]),
    ].join(' '),
  );
  const head = word === undefined ? `${status}` : `${status} ${safeWord(word, code)}`;
  return details.length > 0 ? `${head}: ${[...new Set(details)].sort().join(', ')}` : head;
}

/** The status and the details, for which the code beside them does not matter. */
export const statusAndDetails = (answer: Answer): string =>
  describeAnswer(answer).replace(/^(\d+) [^:]*:/, '$1:');

/** The status and the code alone. */
export const statusAndCode = (answer: Answer): string => describeAnswer(answer).split(':')[0] ?? '';

/** What the first detail of a failure says beyond its code. */
export const innerErrorOf = ({ body }: Answer): Members => {
  const [detail = {}] = detailsOf(body);
  const members = membersOf(detail);
  return membersOf(members['innerError'] ?? members['innererror']);
};

/** The names of members, in alphabetical order. */
export const namesOf = (value: unknown): string =>
  Object.keys(membersOf(value))
    .map((name) => safeWord(name))
    .sort()
    .join(' ') || '(none)';
