import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf, harOf } from './har.ts';
import { type Exchange, startProxy } from './start-proxy.ts';

/** A mock, or whatever else has an address and ends. */
interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** What is no call of an API of PingOne: the control API, and the question of a browser whether it may call. */
const isOther = ({ method, path, requestHeaders }: Exchange): boolean =>
  path.startsWith('/_mock') ||
  (method === 'OPTIONS' && requestHeaders['access-control-request-method'] !== undefined);

/**
 * Puts a recorder in front of a mock. When it ends, it writes what was sent and answered into a folder, as a HAR file
 * without secrets.
 *
 * @returns what to use instead of the mock.
 */
export async function recorded(mock: Server, folder: string): Promise<Server> {
  const entries: object[] = [];
  const proxy = await startProxy(mock.url, (exchange) => {
    if (!isOther(exchange)) entries.push(entryOf(exchange));
    return undefined;
  });
  return {
    url: proxy.url,
    async close() {
      await proxy.close();
      await mock.close();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${randomUUID()}.har`), harOf(entries));
    },
  };
}
