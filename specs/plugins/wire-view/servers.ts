import type { Node } from './unite.ts';

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A server whose variables are described by the server itself. */
function wireServer(server: Node): Node {
  const { description, variables } = server;
  if (!isNode(variables)) return server;
  const told = Object.entries(variables).map(([name, variable]) => {
    const { description: text, ...rest } = variable as Node;
    return { name, text, rest };
  });
  const sentences = told.flatMap(({ name, text }) => (text ? [`\`{${name}}\`: ${text}`] : []));
  return {
    ...server,
    description: [description, ...sentences].filter(Boolean).join(' '),
    variables: Object.fromEntries(told.map(({ name, rest }) => [name, rest])),
  };
}

/**
 * The servers of the wire view. The schema of OpenAPI 3.1 that `@apidevtools/swagger-parser` brings along
 * refuses the description of a server variable, although the specification has it.
 */
export const wireServers = (servers: unknown): unknown =>
  Array.isArray(servers) ? servers.map((server: Node) => wireServer(server)) : servers;
