import type { WireRequest } from './wire-request.ts';

/** The transaction and session identifiers of a caller; other characters become underscores (D-TX). */
export function transactionHeaders({ headers }: WireRequest): Record<string, string> {
  const transaction = headers['x-ping-external-transaction-id'];
  const session = headers['x-ping-external-session-id'];
  return {
    'x-ping-external-transaction-id':
      transaction === undefined ? crypto.randomUUID() : identifier(transaction),
    ...(session !== undefined && { 'x-ping-external-session-id': identifier(session) }),
  };
}

/** Letters beyond Latin-1 cannot travel in a header field, so they become underscores too. */
const identifier = (value: string) =>
  value
    .slice(0, 100)
    .replace(/[^\p{L}\p{M}\d._\-/@=#+]/gu, '_')
    .replace(/[^\x20-\x7e\xa0-\xff]/g, '_');
