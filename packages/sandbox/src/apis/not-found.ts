import { type ErrorBody, errorBody } from '../http/vendor-error.ts';

/** A refusal because something does not exist. */
export const notFound = (what = 'resource'): { status: 404; body: ErrorBody; rule: string } => ({
  status: 404,
  body: errorBody(404, `The requested ${what} was not found.`),
  rule: `no such ${what}`,
});
