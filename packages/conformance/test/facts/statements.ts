import { type ActionDocument, listOf, type Node, nodeOf } from './document.ts';
import { operationStatements } from './operation-statements.ts';
import { addSchema, knownOf, type Statements } from './schema-statements.ts';

/** How a client is let in. */
function schemeStatements(scheme: Node): Statements {
  const words = ['type', 'scheme', 'bearerFormat', 'in', 'name'].map((key) => scheme[key]);
  const way = words.filter((word) => word !== undefined).join(' ');
  return new Map([['.', [way, ...knownOf(scheme)]]]);
}

/** Where an API lives, with the top-level domain of each region. */
function serverStatements(server: Node): Statements {
  const statements: Statements = new Map([['.', knownOf(server)]]);
  for (const [name, variable] of Object.entries(nodeOf(server['variables']))) {
    const { default: usual, enum: values, 'x-regions': regions } = nodeOf(variable);
    const domains = listOf(values).map((value) => `one of ${value}`);
    const places = Object.entries(nodeOf(regions)).map(([region, tld]) => `${region} ${tld}`);
    statements.set(name, [`by default ${usual}`, ...domains, ...places]);
  }
  return statements;
}

const named = ([name, node]: [string, unknown]) => [name, nodeOf(node)] as const;

/** What a contract says of each operation, server, way in and schema. */
export function statementsOf(document: ActionDocument): Map<string, Statements> {
  const subjects = new Map<string, Statements>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const call = `${method.toUpperCase()} ${path}`;
      subjects.set(
        String(operation['operationId']),
        operationStatements(document, call, operation),
      );
    }
  }
  for (const server of listOf(document.servers).map(nodeOf))
    subjects.set(String(server['url']), serverStatements(server));
  for (const [name, scheme] of Object.entries(nodeOf(document.components['securitySchemes'])))
    subjects.set(name, schemeStatements(nodeOf(scheme)));
  for (const [name, header] of Object.entries(nodeOf(document.components['headers'])).map(named))
    subjects.set(name, addSchema(nodeOf(header['schema']), '.', new Map([['.', knownOf(header)]])));
  for (const [name, example] of Object.entries(nodeOf(document.components['examples'])).map(named))
    if (knownOf(example).length > 0) subjects.set(name, new Map([['example', knownOf(example)]]));
  for (const [name, schema] of Object.entries(nodeOf(document.components['schemas']))) {
    subjects.set(name, addSchema(nodeOf(schema), '.', new Map()));
  }
  return subjects;
}
