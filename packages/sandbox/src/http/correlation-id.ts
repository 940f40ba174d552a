import type { Api } from './api.ts';
import type { Answer, ErrorBody } from './vendor-error.ts';

/**
 * The identifier of a call: that of the error, as in the one recording that has both, that which the
 * answer has already, or one made up.
 */
export function correlationIDOf({ status, value, headers }: Answer): string {
  const { id } = (status >= 400 && value ? value : {}) as Partial<ErrorBody>;
  return typeof id === 'string' ? id : (headers['correlation-id'] ?? crypto.randomUUID());
}

/** The header that tells the identifier of a call, where the API documents one. */
export function correlationHeaders(
  { document }: Api,
  answer: Answer,
): Record<string, string> | undefined {
  const { CorrelationID } = (document.components?.['headers'] ?? {}) as Record<string, unknown>;
  if (CorrelationID === undefined) return undefined;
  return { 'correlation-id': correlationIDOf(answer) };
}
