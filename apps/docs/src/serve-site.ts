import { existsSync } from 'node:fs';
import { type Ports, readPorts } from './addresses.ts';
import { siteOfEnvironment } from './site.ts';
import { type Docs, startDocs } from './start-docs.ts';

const folder = new URL('../dist/', import.meta.url);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function portsOfEnvironment(): Ports {
  try {
    return readPorts(process.env);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Serves the built site on `DOCS_PORT` until the process is told to end, which says what is wrong otherwise. */
export async function serveSite(): Promise<Docs> {
  const ports = portsOfEnvironment();
  const { docs: port } = ports;
  if (!existsSync(new URL('index.html', folder)))
    fail('The documentation is not built; run the build script first.');
  try {
    const site = siteOfEnvironment();
    const docs = await startDocs({ folder, port, site, ports });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => docs.close());
    console.log(`docs ${docs.url}${site.base.slice(0, -1)}`);
    return docs;
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    const busy = `Port ${port} is in use; set DOCS_PORT to another.`;
    return fail(code === 'EADDRINUSE' ? busy : `The documentation did not start: ${message}`);
  }
}
