import { runTool } from '../run-tool.ts';
import { type Generator, memberOf, type Operation } from './generator.ts';

const name = '@hey-api/openapi-ts';

export const heyApi: Generator = {
  name,
  entry: 'index.ts',
  generate: ({ document, folder }) =>
    runTool(name, ['-i', document, '-o', folder, '-c', '@hey-api/client-fetch', '--no-log-file']),
  call: (client, { operationId, environmentID, userID, body, baseUrl, headers }) =>
    memberOf<Operation>(
      client,
      operationId,
    )({
      baseUrl,
      headers,
      path: { environmentID, userID },
      body,
    }),
};
