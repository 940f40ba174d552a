import type { Api } from './api.ts';
import type { Answer, ErrorBody } from './vendor-error.ts';

/**
 * The identifier of a call, where the API documents one: that of the error, as in the one recording
 * that has both, or one made up.
 */
export function correlationHeaders(
  { document }: Api,
  { status, value }: Answer,
): Record<string, string> | undefined {
  const { CorrelationID } = (document.components?.['headers'] ?? {}) as Record<string, unknown>;
  if (CorrelationID === undefined) return undefined;
  const { id } = (status >= 400 && value ? value : {}) as Partial<ErrorBody>;
  return { 'correlation-id': typeof id === 'string' ? id : crypto.randomUUID() };
}
