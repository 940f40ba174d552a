import { type ErrorBody, type ErrorDetail, errorBody } from '../../http/vendor-error.ts';

/** The most names that a refusal lists. */
const mostListed = 20;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).join(', ');
  if (names.length === 0) return 'none';
  return names.length > mostListed ? `${shown} and ${names.length - mostListed} more` : shown;
}

/** Something does not exist; the message lists what does. */
export const missing = (
  what: string,
  existing: readonly string[],
): { status: 404; body: ErrorBody } => ({
  status: 404,
  body: errorBody(404, `There is no such ${what}. There is: ${listed(existing)}.`),
});

/** What is wrong with a value, as it follows the name of its member in a sentence. */
export const invalid = (target: string, problem: string): ErrorDetail => ({
  code: 'INVALID_VALUE',
  target,
  message: `${target} ${problem}`,
});

/** A value of the request cannot be used. */
export const unusable = (detail: ErrorDetail): { status: 400; body: ErrorBody } => ({
  status: 400,
  body: errorBody(400, 'The request has invalid data.', [detail]),
});
