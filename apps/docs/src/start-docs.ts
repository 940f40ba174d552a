import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createPolicies, securityHeaders } from './security-headers.ts';

/** What `startDocs` takes. */
export interface DocsOptions {
  /** Address of the folder of the built site. */
  readonly site: URL;
  /** TCP port; 0, the default, takes a free one. */
  readonly port?: number;
}

/** The documentation, being served. */
export interface Docs {
  /** Base URL without a trailing slash. */
  readonly url: string;
  /** Ends open connections and stops listening. */
  close(): Promise<void>;
}

const host = '127.0.0.1';

function createDocs(site: URL): Hono {
  const app = new Hono();
  const policyOf = createPolicies();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
  });
  const files = serveStatic({
    root: fileURLToPath(site),
    onFound: (path, c) => {
      if (path.endsWith('.yaml')) c.header('content-type', 'application/yaml');
      c.header('content-security-policy', policyOf(path));
    },
  });
  app.get('*', files);
  app.notFound((c) => c.text('There is no such page.', 404));
  return app;
}

/**
 * Serves the built documentation on this machine only.
 *
 * @throws Error with the code `EADDRINUSE` when the port is taken.
 * @example
 * const docs = await startDocs({ site: new URL('../dist/', import.meta.url) });
 * await docs.close();
 */
export async function startDocs({ site, port = 0 }: DocsOptions): Promise<Docs> {
  const server = createAdaptorServer({ fetch: createDocs(site).fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
