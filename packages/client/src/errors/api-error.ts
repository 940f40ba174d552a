import type { OAuthError } from '@ping-password/contract/auth';
import type { components } from '@ping-password/contract/platform';
import { isObject, type Origin, originOf } from '../call/origin.ts';
import { messageAndCause, propertiesOf, safeHeaders, textOf } from './error-body.ts';
import { otherRegion } from './other-region.ts';
import { safeText } from './safe-text.ts';

type ErrorBody = components['schemas']['ErrorBody'];
type ErrorDetail = components['schemas']['ErrorDetail'];
type InnerError = NonNullable<ErrorDetail['innerError']>;

/** A rule of the password policy that the new password breaks. */
export interface Requirement {
  /** Name of the rule. */
  readonly requirement: NonNullable<InnerError['unsatisfiedRequirements']>[number];
  /** What the vendor says about it, in English. */
  readonly message: string;
}

/** What a call of a client resolves to. */
interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Data<R extends Result> = R extends { error?: never; data: infer D } ? D : never;

/** Some answers spell the member `innererror`. */
function withInnerError(
  detail: ErrorDetail & { innererror?: ErrorDetail['innerError'] },
): ErrorDetail {
  const { innererror, ...rest } = detail;
  return innererror && !rest.innerError ? { ...rest, innerError: innererror } : detail;
}

/** The vendor repeats a name, `minCharacters` once for each class of characters, with one message. */
function requirementsOf({ innerError, message }: ErrorDetail): Requirement[] {
  const names = innerError?.unsatisfiedRequirements;
  return Array.isArray(names)
    ? [...new Set(names)]
        .filter((name) => typeof name === 'string')
        .map((requirement) => ({
          requirement,
          message: textOf(innerError?.[requirement], message) ?? '',
        }))
    : [];
}

/**
 * A call that the server answered with a failure. What a log shows of it, message and cause among that,
 * is what the contract knows: codes, targets, names of requirements and the identifiers of the call.
 * The text of the server is in `body`, `details` and `requirements`, which no log shows by itself.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** HTTP status; 0 when it is not known. */
  declare readonly status: number;
  /** The vendor's code, or that of OAuth; absent when the body has none. */
  declare readonly code: ErrorBody['code'] | OAuthError['error'] | undefined;
  /** The vendor's identifier of this failure, for a support ticket. */
  declare readonly id: string | undefined;
  /** One entry per fault; empty when the body names none. */
  declare readonly details: readonly ErrorDetail[];
  /** The rules of the policy that the new password breaks, each once. */
  declare readonly requirements: readonly Requirement[];
  /** The body as the server sent it; absent when it is no JSON. Show it, but do not log it. */
  declare readonly body: object | undefined;
  /** Number of tries left before the lock, where the vendor tells it: `failuresRemaining` or `attemptsRemaining`. */
  declare readonly attemptsRemaining: number | undefined;
  /** Number of seconds until the lock ends, where the vendor tells it. */
  declare readonly secondsUntilUnlock: number | undefined;
  /** Number of seconds after which the call may be made again, where the vendor tells it. */
  declare readonly retryAfter: number | undefined;
  /** The identifier of the call in the vendor's logs, from `X-Ping-External-Transaction-ID`. */
  declare readonly transactionID: string | undefined;
  /** The identifier of the call in the vendor's audit events, from `Correlation-Id`. */
  declare readonly correlationID: string | undefined;
  /** The path literal of the call, not filled in. */
  declare readonly path: string | undefined;

  /**
   * @param status HTTP status.
   * @param body the parsed body; a text is dropped.
   * @param message what to say instead of the status and the codes.
   * @param origin the response and the path of the call.
   */
  constructor(status: number, body: unknown, message?: string, origin?: Partial<Origin>) {
    const given = isObject(body) ? body : undefined;
    const known: Partial<ErrorBody & OAuthError> = given ?? {};
    const all: unknown[] = Array.isArray(known.details) ? known.details : [];
    const details = all.filter(isObject).map((detail) => withInnerError(detail as ErrorDetail));
    const safe = safeText(origin?.sent ?? {});
    const told = messageAndCause(status, known, details, safe);
    const headers = origin?.response?.headers;
    const properties = propertiesOf(known, details, headers);
    const retryAfter = properties.find(([name]) => name === 'retryAfter')?.[1];
    // The cause is all that a clone keeps.
    const call = origin && {
      status,
      path: origin.path,
      headers: safeHeaders(headers, retryAfter, safe),
    };
    super([message ?? told.message, origin?.hint].filter(Boolean).join('. '), {
      ...((given || call) && {
        cause: { ...(origin?.own ? given : told.cause), ...(call && { call }) },
      }),
    });
    for (const [name, value, shape] of properties) {
      // What is not safe to log is there for the caller all the same.
      const enumerable = safe(String(value ?? ''), shape) !== undefined;
      Object.defineProperty(this, name, { value, enumerable });
    }
    const hidden = { details, requirements: details.flatMap(requirementsOf), body: given };
    for (const [name, value] of Object.entries(hidden))
      Object.defineProperty(this, name, { value });
    this.status = status;
    this.path = origin?.path;
  }
}

/** The failure that an error was before it was cloned, which leaves message and cause alone. */
function revived({ cause, message }: Error): ApiError | undefined {
  const { call, ...body }: { call?: unknown } = Object(cause);
  const { headers, path, status } = Object(call);
  if (typeof status !== 'number' || !isObject(headers)) return undefined;
  // `new Headers` would throw for the cause of an error of others that has no headers under this name.
  const response = { headers: new Map(Object.entries(headers)) } as unknown as Response;
  return new ApiError(status, body, message, { path, response });
}

/**
 * The failure behind the `error` of a result, with what the headers tell.
 *
 * @param error what a call of a client gave as `error`, or an `ApiError` itself. One that was cloned, as
 * messages between threads are, comes back with all that is safe to log.
 * @returns `undefined` for anything else, a broken connection for example.
 * @example
 * const { error } = await platform.readPassword({ path });
 * if (error) console.log(apiErrorOf(error)?.retryAfter);
 */
export function apiErrorOf(error: unknown): ApiError | undefined {
  if (error instanceof ApiError) return error;
  if (error instanceof Error) return revived(error);
  const origin = originOf(error);
  if (!origin) return undefined;
  const { response } = origin;
  const text = origin.own ? (error as ErrorBody).message : undefined;
  const message = text && [response.status, text].filter(Boolean).join(' ');
  return new ApiError(response.status, error, message, origin);
}

/**
 * The data of a successful call.
 *
 * @param result what a call of a client resolved to, or the promise of it.
 * @returns the response body, `undefined` when the response has none; a promise of it for a promise.
 * @throws ApiError when the server answered with a failure, with an empty body too, or with a success
 * that is no JSON. For a promise, the returned promise rejects with it.
 * @example
 * const state = await unwrap(platform.readPassword({ path: { environmentID, userID } }));
 */
export function unwrap<R extends Result>(result: Promise<R>): Promise<Data<R>>;
export function unwrap<R extends Result>(result: R): Data<R>;
export function unwrap(result: Result | Promise<Result>): unknown {
  if ('then' in result) return result.then((settled) => unwrap(settled));
  const { data, error, response } = result;
  if (response.ok && error === undefined) return data;
  const origin = originOf(error);
  // Here and not where every ApiError is made, so that the flow driver does without its bytes.
  if (origin) origin.hint = otherRegion(response.status, origin.sent);
  throw apiErrorOf(error) ?? new ApiError(response.status, error, undefined, { response });
}
