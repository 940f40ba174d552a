import { runTool } from '../run-tool.ts';
import { type Generator, memberOf, type Operation } from './generator.ts';

const name = 'swagger-typescript-api';

type ApiClass = new (options: object) => unknown;

export const swaggerTypescriptApi: Generator = {
  name,
  entry: 'api.ts',
  generate: ({ document, folder }) =>
    runTool(name, ['generate', '-p', document, '-o', folder, '-n', 'api.ts']),
  call(client, { operationId, environmentID, userID, body, baseUrl, headers }) {
    const Api = memberOf<ApiClass>(client, 'Api');
    // The methods are grouped by the first segment of the path.
    const group = memberOf(new Api({ baseUrl }), 'environments');
    const method = memberOf<Operation>(group, operationId);
    return method(environmentID, userID, body, { headers });
  },
};
