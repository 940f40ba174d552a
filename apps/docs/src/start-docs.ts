import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { type Ports, withPorts } from './addresses.ts';
import { securityHeaders } from './layout/policy.ts';
import { readFiles, type ServedFile } from './serve/files.ts';
import { createSite, type Site } from './site.ts';

/** What `startDocs` takes. */
export interface DocsOptions {
  /** Address of the folder of the built site. */
  readonly folder: URL;
  /** TCP port; 0, the default, takes a free one. */
  readonly port?: number;
  /** Where the site was built for; at `/` unless given. */
  readonly site?: Site;
  /** Ports of the addresses in the pages; those that the site was built with unless given. */
  readonly ports?: Ports;
}

/** The documentation, being served. */
export interface Docs {
  /** Base URL without a trailing slash. */
  readonly url: string;
  /** Reads the files again, after another build. */
  reload(): Promise<void>;
  /** Ends open connections and stops listening. */
  close(): Promise<void>;
}

const host = '127.0.0.1';

/** The encodings that a browser takes; one with the quality 0 is refused. */
const acceptedBy = (request: Request) =>
  (request.headers.get('accept-encoding') ?? '')
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(';', 1)[0]?.trim());

const isKnown = (request: Request, etag: string) =>
  (request.headers.get('if-none-match') ?? '').split(/,\s*/).includes(etag);

/** A file as the answer to a request, compressed when the browser takes that. */
function answerWith(file: ServedFile, request: Request, status: number): Response {
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': 'no-cache',
    etag: file.etag,
    vary: 'Accept-Encoding',
  });
  if (status === 200 && isKnown(request, file.etag))
    return new Response(null, { status: 304, headers });
  const accepted = acceptedBy(request);
  const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name));
  if (encoding) headers.set('content-encoding', encoding);
  return new Response(new Uint8Array(encoding ? file.compressed(encoding) : file.content), {
    status,
    headers,
  });
}

/** The path of a file below the base, or `undefined` outside of it. */
function fileOf(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const name = pathname.slice(base.length);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

type Files = ReadonlyMap<string, ServedFile>;

function createDocs(current: () => Files, site: Site, ports?: Ports): Hono {
  const { base } = site;
  const headers = Object.entries(securityHeaders(site)).map(
    ([name, value]) => [name, ports ? withPorts(value, ports) : value] as const,
  );
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
  });
  app.get('*', (c) => {
    const { pathname } = new URL(c.req.url);
    const files = current();
    const name = fileOf(pathname, base);
    const file = name === undefined ? undefined : files.get(name);
    if (file) return answerWith(file, c.req.raw, 200);
    if (files.has(`${name}/index.html`) || `${pathname}/` === base)
      return c.redirect(`${pathname}/`, 308);
    const missing = files.get('404.html');
    return missing ? answerWith(missing, c.req.raw, 404) : c.text('Page not found', 404);
  });
  return app;
}

/**
 * Serves the built documentation on this machine only.
 *
 * @throws Error with the code `EADDRINUSE` when the port is taken.
 * @example
 * const docs = await startDocs({ folder: new URL('../dist/', import.meta.url) });
 * await docs.close();
 */
export async function startDocs(options: DocsOptions): Promise<Docs> {
  const { folder, port = 0, site = createSite(), ports } = options;
  let files: Files = await readFiles(folder, ports);
  const { fetch } = createDocs(() => files, site, ports);
  const server = createAdaptorServer({ fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    async reload() {
      files = await readFiles(folder, ports);
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
