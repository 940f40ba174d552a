import { writeFile } from 'node:fs/promises';
import { runTool } from '../run-tool.ts';
import { type Generator, memberOf, type Operation, type Task } from './generator.ts';

async function generate(installedAs: string, { document, folder, baseUrl }: Task) {
  const config = `${folder}/orval.config.mjs`;
  const output = { target: `${folder}/api.ts`, client: 'fetch', baseUrl };
  await writeFile(
    config,
    `export default ${JSON.stringify({ api: { input: document, output } })};\n`,
  );
  return runTool(installedAs, ['--config', config]);
}

/** One major version; `npm install orval` on Node 20 installs 7. */
const orval = (installedAs: string): Generator => ({
  name: 'orval',
  installedAs,
  entry: 'api.ts',
  generate: (task) => generate(installedAs, task),
  call: (client, { operationId, environmentID, userID, body, headers }) =>
    memberOf<Operation>(client, operationId)(environmentID, userID, body, {
      headers,
    }),
});

export const orval7 = orval('orval-7');
export const orval8 = orval('orval');
