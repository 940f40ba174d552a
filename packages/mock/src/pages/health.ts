import type { IncomingMessage } from 'node:http';
import type { Answer } from '@ping-password/sandbox';

const ok: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  text: '{"status":"ok"}',
};

const notReady: Answer = {
  status: 503,
  headers: { ...ok.headers, 'retry-after': '1' },
  text: '{"status":"the store cannot be reached"}',
};

/**
 * Answers those who watch over processes at `/healthz` and `/readyz`, without credentials and under any
 * host name. A mock that listens is alive; it is ready when its store is there, too.
 *
 * @param ping asks the store; absent where it is a part of the process.
 */
export function healthOf(
  { method, url = '/' }: IncomingMessage,
  ping: (() => Promise<void>) | undefined,
): Answer | Promise<Answer> | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const [, name] = /^\/(healthz|readyz)(?:\?|$)/.exec(url) ?? [];
  if (name === 'readyz' && ping)
    return ping().then(
      () => ok,
      () => notReady,
    );
  return name === undefined ? undefined : ok;
}
