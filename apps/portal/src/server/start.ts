import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Configuration, readConfiguration } from './configuration.ts';
import type { Extension } from './create-portal.tsx';
import { startPortal } from './start-portal.ts';

// The same place seen from src/server and from dist/server.
const folder = fileURLToPath(new URL('../../dist/web', import.meta.url));

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

/** The drawer of the development, where its folder is there; never in production. */
async function development(options: Configuration): Promise<Extension | undefined> {
  const drawer = new URL('../drawer/extension.js', import.meta.url);
  const isLocal = /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(`${options.baseUrl}/`);
  if (process.env['NODE_ENV'] === 'production' || !isLocal || !existsSync(drawer)) return undefined;
  const { createDrawer } = await import(drawer.href);
  return createDrawer(options);
}

if (!existsSync(folder)) fail('The page is not built; run the build script first.');
const configuration = configure();
try {
  const extension = await development(configuration);
  const portal = await startPortal({ ...configuration, folder, extension, log: console.error });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => portal.close());
  console.log(`portal ${portal.url}`);
} catch (error) {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const busy = `Port ${configuration.port} is in use; set PORTAL_PORT to another.`;
  fail(code === 'EADDRINUSE' ? busy : `The portal did not start: ${message}`);
}
