import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Configuration, readConfiguration } from './configuration.ts';
import { startPortal } from './start-portal.ts';

// The same place seen from src/server and from dist/server.
const assets = fileURLToPath(new URL('../../dist/web', import.meta.url));

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function configure(): Configuration {
  try {
    return readConfiguration(process.env);
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'The configuration cannot be read.');
  }
}

if (!existsSync(assets)) fail('The page is not built; run the build script first.');
const configuration = configure();
try {
  const portal = await startPortal({ ...configuration, assets });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => portal.close());
  console.log(`portal ${portal.url}`);
} catch (error) {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const busy = `Port ${configuration.port} is in use; set PORTAL_PORT to another.`;
  fail(code === 'EADDRINUSE' ? busy : `The portal did not start: ${message}`);
}
