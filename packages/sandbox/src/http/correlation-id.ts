import type { Api } from './api.ts';
import type { Answer, ErrorBody } from './vendor-error.ts';

/**
 * The identifier of a call, where the API documents one: that of the error, as in the one recording
 * that has both, that which the answer has already, or one made up.
 */
export function correlationHeaders(
  { document }: Api,
  { status, value, headers }: Answer,
): Record<string, string> | undefined {
  const { CorrelationID } = (document.components?.['headers'] ?? {}) as Record<string, unknown>;
  if (CorrelationID === undefined) return undefined;
  const { id } = (status >= 400 && value ? value : {}) as Partial<ErrorBody>;
  const known = typeof id === 'string' ? id : headers['correlation-id'];
  return { 'correlation-id': known ?? crypto.randomUUID() };
}
