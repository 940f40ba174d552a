import { runTool } from '../run-tool.ts';
import { type Generator, memberOf, type Operation } from './generator.ts';

const name = 'oazapfts';

export const oazapfts: Generator = {
  name,
  entry: 'api.ts',
  generate: ({ document, folder }) => runTool(name, [document, `${folder}/api.ts`]),
  call(client, { operationId, environmentID, userID, body, baseUrl, headers }) {
    const options = { baseUrl, headers };
    return memberOf<Operation>(client, operationId)(environmentID, userID, body, {}, options);
  },
};
