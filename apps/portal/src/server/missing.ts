import { ApiError } from '@ping-password/client';
import type { Context } from 'hono';

/** Something that was not given and that the mock did not give either; safe to show to anybody. */
export class MissingError extends Error {
  override readonly name = 'MissingError';
}

/** The words of the mock, as an API or as an OpenID provider. */
function wordsOf({ body }: ApiError): string {
  const { message, error_description: description } = (body ?? {}) as {
    message?: unknown;
    error_description?: unknown;
  };
  const words = message ?? description;
  return typeof words === 'string' ? ` ${words}` : '';
}

/** What is asked for, and what to do when the mock does not give it. */
export interface Wanted {
  /** Completes “The mock does not give …”. */
  readonly what: string;
  /** Variables that may be wrong. */
  readonly check: string;
  /** Variable that makes the question needless. */
  readonly instead: string;
}

/**
 * Asks the mock for something.
 *
 * @throws MissingError with what is wrong and what to do.
 */
export async function ask<Data>(
  mock: string,
  { what, check, instead }: Wanted,
  question: () => Promise<Data>,
): Promise<Data> {
  try {
    return await question();
  } catch (error) {
    throw new MissingError(
      error instanceof ApiError
        ? `The mock at ${mock} does not give ${what}: it answers ${error.message}.${wordsOf(error)} Check ${check}, or set ${instead}.`
        : `The mock at ${mock} does not answer. Start it, check PING_BASE_URL and MOCK_PORT, or set ${instead}.`,
    );
  }
}

/** Tells the browser what is missing. */
export function missing(c: Context, { message }: MissingError): Response {
  const details = [{ code: 'PORTAL_NOT_READY', message }];
  return c.json({ code: 'UNEXPECTED_ERROR', message, details }, 502);
}
