import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from './app.ts';
import { readAssets } from './assets.ts';
import type { Configuration } from './configuration.ts';
import { createPortal, type PortalOptions } from './create-portal.tsx';

/** A running app. */
export interface Portal {
  /** Origin that people reach it by, without a trailing slash. */
  readonly url: string;
  /** Ends open connections and stops listening. */
  close(): Promise<void>;
}

/** What `startPortal` takes. */
export interface StartOptions
  extends Omit<PortalOptions, 'assets' | 'url'>,
    Partial<Pick<Configuration, 'port' | 'url'>> {
  /** Folder of the built page. */
  readonly folder: string;
}

const host = '127.0.0.1';

/**
 * Starts the app on this machine only; a proxy that serves others stands in front of it.
 *
 * @throws Error with the code `EADDRINUSE` when the port is taken.
 * @example
 * const portal = await startPortal({ ...readConfiguration(process.env), folder: 'dist/web' });
 * await portal.close();
 */
export async function startPortal({ port = 0, folder, ...options }: StartOptions): Promise<Portal> {
  const assets = await readAssets(folder);
  let app: App | undefined;
  const server = createAdaptorServer({
    fetch: (request) => app?.fetch(request) ?? new Response(null, { status: 503 }),
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const url = options.url ?? `http://${host}:${(server.address() as AddressInfo).port}`;
  app = createPortal({ ...options, url, assets });
  let closed: Promise<void> | undefined;
  return {
    url,
    close: () => {
      closed ??= new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      });
      return closed;
    },
  };
}
