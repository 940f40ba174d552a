import { writeFile } from 'node:fs/promises';
import { runTool } from '../run-tool.ts';
import { type Generator, memberOf, type Operation, type Task } from './generator.ts';

/** The tool has no options for these; its configuration is a module. */
const configOf = ({ document, folder }: Task) => `
import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';

export default defineConfig({
  root: ${JSON.stringify(folder)},
  input: { path: ${JSON.stringify(document)} },
  output: { path: 'client', format: false, lint: false },
  plugins: [pluginOas(), pluginTs(), pluginClient({ client: 'fetch', bundle: true })],
});
`;

export const kubb: Generator = {
  name: '@kubb/cli',
  entry: 'client/index.ts',
  async generate(task) {
    const config = `${task.folder}/kubb.config.mjs`;
    await writeFile(config, configOf(task));
    return runTool('@kubb/cli', ['generate', '--config', config], task.folder);
  },
  call: (client, { operationId, environmentID, userID, body, baseUrl, headers }) =>
    memberOf<Operation>(client, operationId)(environmentID, userID, body, undefined, {
      baseURL: baseUrl,
      headers,
    }),
};
