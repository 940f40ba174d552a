import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Registration } from './relying-party.ts';

async function bundle(entry: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

/**
 * Makes an app that is a page with a script.
 *
 * @param name that of a script in the folder `in-browser`.
 */
export async function createPageApp(
  name: string,
  registration: Registration,
): Promise<RequestListener> {
  const script = await bundle(fileURLToPath(new URL(`in-browser/${name}.ts`, import.meta.url)));
  const page = `<!doctype html><title>${name}</title><body>
<script type="application/json" id="registration">${JSON.stringify({ ...registration, secret: '' })}</script>
<script type="module" src="/app.js"></script>`;
  return (request, response) => {
    const isScript = request.url === '/app.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : page);
  };
}
