import type { OAuthError } from '@ping-password/contract/auth';
import type { components } from '@ping-password/contract/platform';
import { callID, plain, type Sent } from './plain.ts';
import { secondsUntil } from './seconds.ts';

type ErrorBody = components['schemas']['ErrorBody'];
type ErrorDetail = components['schemas']['ErrorDetail'];

/** What the words of the contract and identifiers look like; a sentence looks otherwise. */
const shapes = {
  /** `INVALID_DATA`, or `invalid_grant` as OAuth has it. */
  code: /^([A-Z][A-Z\d_]{0,63}|[a-z]{1,30}(_[a-z]{1,30}){1,5})$/,
  /** `newPassword`, `client_id`, `users.0.username`. */
  name: /^[a-z]{1,40}([._][a-z\d]{1,40}){0,5}$/i,
  id: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  number: /^\d+$/,
};

/** The first that is a text. */
export const textOf = (...all: unknown[]): string | undefined =>
  all.find((one) => typeof one === 'string');

const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** The part of a failure that is safe to log: its message, and what is known of its body. */
export function knownOf(
  status: number,
  { id, code, error, details: list }: Partial<ErrorBody & OAuthError>,
  details: readonly ErrorDetail[],
  sent: Sent,
): { message: string; cause: object } {
  const known = {
    id: plain(id, shapes.id, sent),
    code: plain(code ?? error, shapes.code, sent),
    details: details.map((detail) => {
      const names = detail.innerError?.unsatisfiedRequirements;
      return {
        target: plain(detail.target, shapes.name, sent),
        code: plain(detail.code, shapes.code, sent),
        innerError: Array.isArray(names)
          ? { unsatisfiedRequirements: names.filter((name) => plain(name, shapes.name, sent)) }
          : undefined,
      };
    }),
  };
  const words = (all: readonly unknown[], between: string) => all.filter(Boolean).join(between);
  const faults = known.details.map(({ target, code }) => words([target, code], ' '));
  const all = words([...faults.slice(0, 10), faults[10] && '…'], ', ');
  return {
    message: words([status, known.code, all && `(${all})`], ' '),
    // Without what is undefined.
    cause: JSON.parse(
      JSON.stringify(Array.isArray(list) ? known : { ...known, details: undefined }),
    ),
  };
}

/** What else a failure tells, each with the shape that makes it safe to log. */
export function propertiesOf(
  { id, code, error }: Partial<ErrorBody & OAuthError>,
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
    ['attemptsRemaining', numberOf(inner('attemptsRemaining')), shapes.number],
    ['secondsUntilUnlock', numberOf(inner('secondsUntilUnlock')), shapes.number],
    ['retryAfter', secondsUntil(after, headers), shapes.number],
    ['transactionID', header('x-ping-external-transaction-id'), callID],
    ['correlationID', header('correlation-id'), callID],
  ];
}
