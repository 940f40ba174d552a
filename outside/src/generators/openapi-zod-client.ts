import { runTool } from '../run-tool.ts';
import { type Generator, memberOf, type Operation } from './generator.ts';

const name = 'openapi-zod-client';

export const openapiZodClient: Generator = {
  name,
  entry: 'api.ts',
  generate: ({ document, folder }) => runTool(name, [document, '-o', `${folder}/api.ts`]),
  call(client, { operationId, environmentID, userID, body, baseUrl, headers }) {
    const createApiClient = memberOf<(...parameters: unknown[]) => unknown>(
      client,
      'createApiClient',
    );
    const api = createApiClient(baseUrl, { axiosConfig: { proxy: false } });
    const params = { environmentID, userID };
    return memberOf<Operation>(api, operationId)(body, { params, headers });
  },
};
