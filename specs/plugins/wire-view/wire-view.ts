import type { Oas3Decorator } from '@redocly/openapi-core';
import { wireServers } from './servers.ts';
import { type Node, uniteContent, uniteEvidence, uniteLists, uniteResponses } from './unite.ts';

type Operation = Node & { operationId: string; summary: string };

const isLiteral = (segment: string) => segment !== '' && !segment.startsWith('{');

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * `PUT /environments/{environmentID}/users/{userID}/password` becomes `putEnvironmentsUsersPassword`. One
 * that is taken, as by the list that an item belongs to, ends in the parameter: `…UsersByUserID`.
 */
function wireOperationId(method: string, path: string, taken: Set<string>): string {
  const segments = path.split('/');
  const plain = method + segments.filter(isLiteral).map(capitalised).join('');
  const last = (segments.at(-1) ?? '').replace(/[{}]/g, '');
  const id = taken.has(plain) ? `${plain}By${capitalised(last)}` : plain;
  taken.add(id);
  return id;
}

const requestBodyOf = (operation: Operation): Node => (operation['requestBody'] ?? {}) as Node;

const mediaTypeOf = (operation: Operation): string | undefined =>
  Object.keys(requestBodyOf(operation)['content'] ?? {})[0];

function describeActions(actions: Operation[]): string {
  const lines = actions.map((action) => {
    const mediaType = mediaTypeOf(action);
    const condition = mediaType === undefined ? 'no body' : `\`${mediaType}\``;
    return `- ${condition}: ${action.summary} (\`${action.operationId}\`).`;
  });
  return ['The Content-Type decides which action runs:', '', ...lines].join('\n');
}

function uniteRequestBodies(actions: Operation[]): Node {
  const bodies = actions.map(requestBodyOf);
  return {
    description: actions
      .flatMap((action, i) => {
        const description = bodies[i]?.['description'];
        return description === undefined ? [] : [`${action.summary}: ${description}`];
      })
      .join(' '),
    required: bodies.every((body) => body['required'] === true),
    content: actions.reduce<Node>(
      (content, action, i) => uniteContent(content, bodies[i]?.['content'], action.operationId),
      {},
    ),
  };
}

/** One operation that stands for all actions of one method and path. */
function uniteActions(
  method: string,
  path: string,
  operations: Operation[],
  { resolve, taken }: { resolve: (node: Node) => Node; taken: Set<string> },
): Node {
  const actions: Operation[] = operations.map((operation) => ({
    ...operation,
    requestBody: resolve(requestBodyOf(operation)),
  }));
  const all = <T>(key: string, unite: (a: unknown, b: unknown, operationId: string) => T) =>
    actions.reduce<unknown>(
      (united, action) =>
        united === undefined ? action[key] : unite(united, action[key], action.operationId),
      undefined,
    );
  const security = all('security', uniteLists);
  const parameters = all('parameters', uniteLists);
  return {
    operationId: wireOperationId(method, path, taken),
    summary: `Act on ${path.split('/').filter(isLiteral).at(-1)} by Content-Type`,
    description: describeActions(actions),
    'x-evidence': all('x-evidence', uniteEvidence),
    'x-actions': actions.map((action) => ({
      operationId: action.operationId,
      mediaType: mediaTypeOf(action),
      summary: action.summary,
      description: action['description'],
      'x-evidence': action['x-evidence'],
      ...('x-retry' in action && { 'x-retry': action['x-retry'] }),
      ...('x-alias' in action && { 'x-alias': action['x-alias'] }),
    })),
    tags: all('tags', uniteLists),
    ...(security !== undefined && { security }),
    ...(parameters !== undefined && { parameters }),
    requestBody: uniteRequestBodies(actions),
    responses: all('responses', (a, b, operationId) => uniteResponses(a, b, operationId, resolve)),
  };
}

/** The paths of the wire view: fragments gone, one operation per method and path. */
export function wirePaths(root: Node): Record<string, Record<string, Node>> {
  const resolve = (node: Node): Node => {
    if (typeof node['$ref'] !== 'string') return node;
    const keys = node['$ref'].replace(/^#\//, '').split('/');
    return keys.reduce<Node>((parent, key) => parent[key] as Node, root);
  };
  const groups = new Map<string, Map<string, Operation[]>>();
  for (const [key, item] of Object.entries(
    root['paths'] as Record<string, Record<string, Operation>>,
  )) {
    const path = key.split('#')[0] ?? key;
    const methods = groups.get(path) ?? new Map<string, Operation[]>();
    groups.set(path, methods);
    for (const [method, operation] of Object.entries(item)) {
      methods.set(method, [...(methods.get(method) ?? []), operation]);
    }
  }
  const context = { resolve, taken: new Set<string>() };
  const paths: Record<string, Record<string, Node>> = {};
  for (const [path, methods] of groups) {
    paths[path] = {};
    for (const [method, actions] of methods) {
      const [only] = actions;
      paths[path][method] =
        only && actions.length === 1 ? only : uniteActions(method, path, actions, context);
    }
  }
  return paths;
}

/** Turns the action view into the wire view, which every OpenAPI tool reads as it is. */
export const wireView: Oas3Decorator = () => ({
  Root: {
    leave(root) {
      Object.assign(root, {
        servers: wireServers(root.servers),
        paths: wirePaths({ ...root }),
      });
    },
  },
});
