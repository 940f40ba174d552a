import { runTool } from '../run-tool.ts';
import { type Generator, memberOf, type Operation } from './generator.ts';

const name = 'openapi-typescript-codegen';

export const openapiTypescriptCodegen: Generator = {
  name,
  entry: 'index.ts',
  generate: ({ document, folder }) => runTool(name, ['-i', document, '-o', folder, '-c', 'fetch']),
  call(client, { operationId, environmentID, userID, body, baseUrl, headers }) {
    Object.assign(memberOf<object>(client, 'OpenAPI'), { BASE: baseUrl, HEADERS: headers });
    // The methods are grouped by their tag.
    const service = memberOf<Record<string, Operation>>(client, 'UserPasswordsService');
    return service[operationId]?.(environmentID, userID, body) ?? Promise.resolve();
  },
};
