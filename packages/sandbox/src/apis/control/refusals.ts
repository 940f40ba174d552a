import { type ErrorBody, type ErrorDetail, errorBody } from '../../http/vendor-error.ts';

/** The most names that a refusal lists. */
const mostListed = 20;

/** Says which of a kind there are. */
export function existing(names: readonly string[], most = mostListed): string {
  if (names.length === 0) return 'There are none.';
  const shown = names.slice(0, most).join(', ');
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return `These exist: ${shown}${more}.`;
}

/** Something does not exist; the message lists what does. */
export const missing = (
  what: string,
  names: readonly string[],
): { status: 404; body: ErrorBody } => ({
  status: 404,
  body: errorBody(404, `There is no such ${what}. ${existing(names)}`),
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
