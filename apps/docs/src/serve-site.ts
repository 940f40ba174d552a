import { existsSync } from 'node:fs';
import { siteOfEnvironment } from './site.ts';
import { type Docs, startDocs } from './start-docs.ts';

const folder = new URL('../dist/', import.meta.url);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Serves the built site on `DOCS_PORT` until the process is told to end, which says what is wrong otherwise. */
export async function serveSite(): Promise<Docs> {
  const port = process.env['DOCS_PORT'] || '4030';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    fail('DOCS_PORT must be a number from 0 to 65535.');
  if (!existsSync(new URL('index.html', folder)))
    fail('The documentation is not built; run the build script first.');
  try {
    const site = siteOfEnvironment();
    const docs = await startDocs({ folder, port: Number(port), site });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => docs.close());
    console.log(`docs ${docs.url}${site.base.slice(0, -1)}`);
    return docs;
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    const busy = `Port ${port} is in use; set DOCS_PORT to another.`;
    return fail(code === 'EADDRINUSE' ? busy : `The documentation did not start: ${message}`);
  }
}
