import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createPortal, type PortalOptions } from './create-portal.ts';

/** A running portal. */
export interface Portal {
  /** Base URL without a trailing slash. */
  readonly url: string;
  /** Ends open connections and stops listening. */
  close(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Starts the portal on this machine only.
 *
 * @throws Error with the code `EADDRINUSE` when the port is taken.
 * @example
 * const portal = await startPortal({ ...readConfiguration(process.env), assets: 'dist/web' });
 * await portal.close();
 */
export async function startPortal({
  port = 0,
  ...options
}: PortalOptions & { readonly port?: number }): Promise<Portal> {
  const server = createAdaptorServer({ fetch: createPortal(options).fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  let closed: Promise<void> | undefined;
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () => {
      closed ??= new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      });
      return closed;
    },
  };
}
