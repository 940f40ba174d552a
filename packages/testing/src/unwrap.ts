import { ApiError, unwrap as unwrapResult } from '@ping-password/client';

type Result = Parameters<typeof unwrapResult>[0];

/** One fault a line, each with the member that it is about. */
function linesOf({ body, details, message }: ApiError): string[] {
  if (details.length === 0) {
    const { message: text = message }: { message?: string } = body ?? {};
    return [text];
  }
  return details.map((detail) => {
    const { target = '', message: text } = detail;
    return target === '' || text.startsWith(target) ? text : `${target}: ${text}`;
  });
}

/**
 * The data of a successful call of the control API.
 *
 * @throws ApiError with the text of the mock, which the client leaves out as a rule: a test has no secrets, and whoever reads its
 * failure has to learn which member of which value is wrong.
 */
export const unwrap = (<R extends Result>(result: R) => {
  try {
    return unwrapResult(result);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === 0) throw error;
    const { status, code = '', path, body } = error;
    const answered = `The mock answers ${[status, code].filter(Boolean).join(' ')} to ${path}:`;
    throw new ApiError(status, body, [answered, ...linesOf(error)].join('\n  '));
  }
}) as typeof unwrapResult;
