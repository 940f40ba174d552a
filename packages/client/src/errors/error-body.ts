import type { OAuthError } from '@ping-password/contract/auth';
import type { components } from '@ping-password/contract/platform';
import { secondsUntil } from '../call/seconds.ts';
import { callID, type SafeText } from './safe-text.ts';

type ErrorDetail = components['schemas']['ErrorDetail'];
/** The members of a body that the contract knows. */
type KnownBody = Partial<components['schemas']['ErrorBody'] & OAuthError>;

/** What the words of the contract and identifiers look like; a sentence looks otherwise. */
const shapes = {
  /** `INVALID_DATA`, or `invalid_grant` as OAuth has it. */
  code: /^([A-Z][A-Z\d_]{0,63}|[a-z]{1,30}(_[a-z]{1,30}){1,5})$/,
  /** `newPassword`, `client_id`, `users.0.username`. */
  name: /^[a-z]{1,40}([._][a-z\d]{1,40}){0,5}$/i,
  id: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  number: /^\d+$/,
};

/** The most faults that a log shows. */
const mostFaults = 10;

/** The first that is a text. */
export const textOf = (...all: unknown[]): string | undefined =>
  all.find((one) => typeof one === 'string');

const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined);

const counters = ['failuresRemaining', 'attemptsRemaining', 'secondsUntilUnlock'];

/** The words of a sentence that tell what a failure means; the sentence itself is not safe to log. */
const tellingWordsOf = (message: unknown, safe: SafeText): string | undefined =>
  [...new Set(textOf(message)?.match(/\b(expire|flow|user)/gi))]
    .filter((word) => safe(word, shapes.name))
    .join(' ') || undefined;

/** The inner error of a fault, as far as it is safe to log. */
function safeInnerError(innerError: ErrorDetail['innerError'], safe: SafeText) {
  const names = innerError?.unsatisfiedRequirements;
  const told = counters.filter((name) => {
    const count: unknown = innerError?.[name];
    return safe(typeof count === 'number' ? `${count}` : count, shapes.number);
  });
  const inner = {
    ...(Array.isArray(names) && {
      unsatisfiedRequirements: names.filter((name) => safe(name, shapes.name)),
    }),
    ...Object.fromEntries(told.map((name) => [name, innerError?.[name]])),
  };
  return Object.keys(inner).length > 0 ? inner : undefined;
}

/** The message and the cause of an error: what is safe to log of its body. */
export function messageAndCause(
  status: number,
  body: KnownBody,
  details: readonly ErrorDetail[],
  safe: SafeText,
): { message: string; cause: object } {
  const faults = details.slice(0, mostFaults).map(({ target, code, innerError, message }) => ({
    target: safe(target, shapes.name),
    code: safe(code, shapes.code),
    message: tellingWordsOf(message, safe),
    innerError: safeInnerError(innerError, safe),
  }));
  const code = safe(textOf(body.code, body.error), shapes.code);
  const cause = {
    id: safe(body.id, shapes.id),
    code,
    message: tellingWordsOf(body.message, safe),
    details: Array.isArray(body.details) ? faults : undefined,
  };
  const join = (all: readonly unknown[], between: string) => all.filter(Boolean).join(between);
  const words = faults.map((fault) => join([fault.target, fault.code], ' '));
  const list = join([...words, details.length > mostFaults && '…'], ', ');
  return {
    message: join([status, code, list && `(${list})`], ' '),
    // Without the members that are undefined.
    cause: JSON.parse(JSON.stringify(cause)),
  };
}

/**
 * The headers of an answer that a failure tells, as far as they are safe to log.
 *
 * @param retryAfter seconds, whether header or body told them.
 */
export function safeHeaders(headers: Headers | undefined, retryAfter: unknown, safe: SafeText) {
  const shaped = [
    ['retry-after', retryAfter, shapes.number],
    ['x-ping-external-transaction-id', headers?.get('x-ping-external-transaction-id'), callID],
    ['correlation-id', headers?.get('correlation-id'), callID],
  ] as const;
  const told = shaped.flatMap(([name, value, shape]) => {
    const text = safe(String(value ?? ''), shape);
    return text === undefined ? [] : [[name, text]];
  });
  return Object.fromEntries(told) as Record<string, string>;
}

/** What else a failure tells, each with the shape that makes it safe to log. */
export function propertiesOf(
  { id, code, error }: KnownBody,
  details: readonly ErrorDetail[],
  headers: Headers | undefined,
): readonly (readonly [name: string, value: unknown, shape: RegExp])[] {
  const inner = (name: string) =>
    details
      .map(({ innerError }) => innerError?.[name])
      .find((value) => typeof value === 'number' || typeof value === 'string');
  const header = (name: string) => headers?.get(name) ?? undefined;
  const after = header('retry-after') ?? inner('retryAfter');
  return [
    ['code', textOf(code, error), shapes.code],
    ['id', textOf(id), shapes.id],
    [
      'attemptsRemaining',
      numberOf(inner('failuresRemaining')) ?? numberOf(inner('attemptsRemaining')),
      shapes.number,
    ],
    ['secondsUntilUnlock', numberOf(inner('secondsUntilUnlock')), shapes.number],
    ['retryAfter', secondsUntil(after, headers), shapes.number],
    ['transactionID', header('x-ping-external-transaction-id'), callID],
    ['correlationID', header('correlation-id'), callID],
  ];
}
