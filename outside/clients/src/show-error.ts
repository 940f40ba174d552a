import type { ErrorRequestHandler } from 'express';

/** Shows the code of what a library threw, and what it says. */
export const showError: ErrorRequestHandler = (error, _request, response, _next) => {
  response.status(500).json({ error: error.error ?? error.code, message: error.message });
};
