import type { IncomingMessage } from 'node:http';
import type { Answer } from '@ping-password/sandbox';

const ok: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  text: '{"status":"ok"}',
};

/**
 * Answers those who watch over processes at `/healthz` and `/readyz`, without credentials and under any
 * host name. Both say the same: a mock that listens takes calls, and one that ends no longer listens.
 */
export function healthOf({ method, url = '/' }: IncomingMessage): Answer | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  return /^\/(?:healthz|readyz)(?:\?|$)/.test(url) ? ok : undefined;
}
