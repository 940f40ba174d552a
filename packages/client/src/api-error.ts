import type { components } from '@ping-password/contract/platform';

type ErrorBody = components['schemas']['ErrorBody'];
type ErrorDetail = components['schemas']['ErrorDetail'];

/** What a call of a client resolves to. */
interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Data<R extends Result> = R extends { error?: never; data: infer D } ? D : never;

function isErrorBody(body: unknown): body is Partial<ErrorBody> {
  return typeof body === 'object' && body !== null;
}

/** Some answers spell the member `innererror`. */
function withInnerError(
  detail: ErrorDetail & { innererror?: ErrorDetail['innerError'] },
): ErrorDetail {
  const { innererror, ...rest } = detail;
  return innererror && !rest.innerError ? { ...rest, innerError: innererror } : detail;
}

function describe(status: number, body: Partial<ErrorBody>): string {
  const faults = (body.details ?? []).map(({ code, target }) =>
    target ? `${target} ${code}` : code,
  );
  return [status, body.code, faults.length > 0 && `(${faults.join(', ')})`]
    .filter(Boolean)
    .join(' ');
}

/**
 * A call that the server answered with a failure. The message holds codes and member names only,
 * never a value that was sent or the text of the server; that is in `cause`.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** HTTP status. */
  readonly status: number;
  /** The vendor's code; absent when the body has none. */
  readonly code: ErrorBody['code'] | undefined;
  /** The vendor's identifier of this failure, for a support ticket. */
  readonly id: string | undefined;
  /** One entry per fault; empty when the body names none. */
  readonly details: readonly ErrorDetail[];

  /**
   * @param status HTTP status.
   * @param body the parsed body, or its text when it is not JSON.
   * @param message what to say instead of the status and the codes.
   */
  constructor(status: number, body: unknown, message?: string) {
    const known = isErrorBody(body) ? body : {};
    const details = Array.isArray(known.details)
      ? known.details.filter(isErrorBody).map(withInnerError)
      : [];
    super(message ?? describe(status, { ...known, details }), { cause: body });
    this.status = status;
    this.code = known.code;
    this.id = known.id;
    this.details = details;
  }
}

/**
 * The data of a successful call.
 *
 * @param result what a call of a client resolved to.
 * @returns the response body, `undefined` when the response has none.
 * @throws ApiError when the server answered with a failure, with an empty body too.
 * @example
 * const state = unwrap(await platform.GET('/environments/{environmentID}/users/{userID}/password', { params }));
 */
export function unwrap<R extends Result>(result: R): Data<R> {
  if (!result.response.ok) throw new ApiError(result.response.status, result.error);
  return result.data as Data<R>;
}
