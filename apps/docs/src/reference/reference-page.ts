import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { html, raw } from 'hono/html';
import type { Api, Sources } from '../contract.ts';
import { pageHead, referencePage, siteHeader } from '../site-header.ts';
import { type CodeSample, codeSamplesOf, docsDocument } from './docs-document.ts';

const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const style = new URL('./reference.css', import.meta.url);

// Redoc brings its script and its styles inline, and searches in workers made of blobs.
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; worker-src blob:; connect-src blob:; base-uri 'none'; form-action 'none'";

/** Redoc would load its maker's logo from there; a reader of our pages calls nobody. */
const logos = /https:\/\/cdn\.redoc\.ly\/redoc\/logo[\w-]*\.svg/g;

const templateOf = async (api: Api, apis: readonly Api[]) => html`<!doctype html>
<html lang="en">
<head>${pageHead(api.document.info.title, policy)}
  {{{redocHead}}}
  <style>${raw(await readFile(style, 'utf8'))}</style>
</head>
<body>${siteHeader(apis, referencePage(api))}
  {{{redocHTML}}}
</body>
</html>
`;

/** Redoc shows only samples whose language is listed here. */
function languagesOf(api: Api) {
  const samples = api.actions.flatMap(({ operationId }) => codeSamplesOf(api, operationId));
  const byLabel = new Map(samples.map(({ lang, label }: CodeSample) => [label, { lang, label }]));
  return [...byLabel.values(), { lang: 'Payload' }];
}

const optionsOf = (api: Api) => ({
  codeSamples: { languages: languagesOf(api) },
  schemaDefinitionsTagName: 'Schemas',
  // Height of our own line on top.
  scrollYOffset: 48,
});

async function run(parameters: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [redocly, ...parameters], {
    // Telemetry of the CLI decides that of the page, too.
    env: { ...process.env, NODE_ENV: 'production', REDOCLY_TELEMETRY: 'off' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`redocly build-docs ended with ${code}.\n${errors}`);
}

/** The reference of one API as one HTML page that loads nothing. */
export async function createReferencePage(
  api: Api,
  apis: readonly Api[],
  sources: Sources,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ping-password-docs-'));
  const file = (name: string) => join(folder, name);
  try {
    await writeFile(file('openapi.json'), JSON.stringify(docsDocument(api, sources)));
    await writeFile(file('options.json'), JSON.stringify(optionsOf(api)));
    await writeFile(file('template.hbs'), String(await templateOf(api, apis)));
    await run([
      'build-docs',
      file('openapi.json'),
      '--inlineBundle',
      `--openapi=${file('options.json')}`,
      `--template=${file('template.hbs')}`,
      `--output=${file('page.html')}`,
    ]);
    return (await readFile(file('page.html'), 'utf8')).replaceAll(logos, 'data:,');
  } finally {
    await rm(folder, { recursive: true });
  }
}
