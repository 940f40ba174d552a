import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf, harOf } from './har.ts';
import { startProxy } from './start-proxy.ts';

/** A mock, or whatever else has an address and ends. */
interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Puts a recorder in front of a mock. When it ends, it writes what was sent and answered into a folder, as a HAR file
 * without secrets.
 *
 * @returns what to use instead of the mock.
 */
export async function recorded(mock: Server, folder: string): Promise<Server> {
  const entries: object[] = [];
  const proxy = await startProxy(mock.url, (exchange) => {
    // The control API is the mock's own.
    if (!exchange.path.startsWith('/_mock')) entries.push(entryOf(exchange));
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
