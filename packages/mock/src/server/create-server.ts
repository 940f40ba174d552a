import type { RequestListener, Server } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Tls } from './address-options.ts';
import { createContinueListener } from './handle.ts';
import { inOrder } from './in-order.ts';
import { refuseTunnel } from './refuse-tunnel.ts';

/** An import would load what Node calls other parts of itself with: 40 ms and 14 MB more. */
const load = createRequire(import.meta.url);

/** A server that speaks HTTP, in the clear or by TLS. */
export type MockServer = Server | TlsServer;

/** Milliseconds until a caller that stops in the middle of a request gets 408; Node's are minutes. */
const timeLimits = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 2000,
};

function createTlsServer(tls: Tls, listener: RequestListener): TlsServer {
  const { createServer }: typeof import('node:https') = load('node:https');
  try {
    return createServer({ ...timeLimits, ...tls }, listener);
  } catch {
    // What Node says may hold a part of the key.
    throw new TypeError(
      'The certificate or the key is not PEM, or they do not match; give a matching pair of PEM files.',
    );
  }
}

function createPlainServer(listener: RequestListener): Server {
  const { createServer }: typeof import('node:http') = load('node:http');
  return createServer(timeLimits, listener);
}

/**
 * Creates a server that answers in the order of the requests.
 *
 * @throws TypeError when certificate and key cannot be used.
 */
export function createMockServer(listener: RequestListener, tls: Tls | undefined): MockServer {
  const ordered = inOrder(listener);
  const server = tls ? createTlsServer(tls, ordered) : createPlainServer(ordered);
  server.on('checkContinue', inOrder(createContinueListener(listener)));
  server.on('connect', refuseTunnel);
  // A caller may close its side once it has sent everything; Node would drop the answer.
  return Object.assign(server, { httpAllowHalfOpen: true });
}

/** Why a server cannot listen, where the words of the operating system do not say what to change. */
function listenFault(error: unknown, port: number, host: string): unknown {
  const { code = '' } = error as { code?: string };
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code))
    return new Error(
      `--host ${host} is no address of this machine; write one that is, such as 127.0.0.1.`,
    );
  if (code === 'EACCES')
    return new Error(
      `This user may not listen on port ${port}; set MOCK_PORT or --port to one above 1023.`,
    );
  return error;
}

/**
 * Waits until a server listens.
 *
 * @throws Error with the code `EADDRINUSE` when the port is taken, or one that says what is wrong with
 *   the address or the port.
 */
export const listen = (server: MockServer, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenFault(error, port, host)));
    server.listen(port, host, resolve);
  });

/** Where a server listens, without a trailing slash. */
export function urlOf(server: MockServer, scheme: 'http' | 'https', host: string): string {
  const { port } = server.address() as AddressInfo;
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
