import {
  type ActionDocument,
  listOf,
  type Node,
  nodeOf,
  referenceOf,
  resolve,
} from './document.ts';
import { addSchema, knownOf, type Statements, sayingsOf } from './schema-statements.ts';

/** The code and the first detail of an error. */
function errorOf(document: ActionDocument, example: unknown): string {
  const { value } = resolve(document, example);
  const { code, error, details } = nodeOf(value);
  const [first] = listOf(details).map(nodeOf);
  const words = [code ?? error, first?.['code'], first?.['target']];
  return words.filter((word) => typeof word === 'string').join(' ');
}

function addResponse(
  document: ActionDocument,
  [status, node]: readonly [string, unknown],
  statements: Statements,
): void {
  const { content, headers, ...response } = resolve(document, node);
  const media = Object.entries(nodeOf(content));
  const examples = media.flatMap(([, value]) => Object.entries(nodeOf(nodeOf(value)['examples'])));
  statements.set(status, [
    ...media.map(
      ([type, value]) => `${type} ${sayingsOf(nodeOf(nodeOf(value)['schema'])).join(' ')}`,
    ),
    ...Object.keys(nodeOf(headers)).map((name) => `header ${name}`),
  ]);
  for (const [name, header] of Object.entries(nodeOf(headers))) {
    const place = `${status} header ${name}`;
    if (referenceOf(header) !== undefined) continue;
    statements.set(place, knownOf(nodeOf(header)));
    addSchema(nodeOf(nodeOf(header)['schema']), place, statements);
  }
  if (knownOf(response).length > 0) statements.set(`${status} known`, knownOf(response));
  for (const [key, example] of examples) {
    statements.set(`${status} ${key}`, [errorOf(document, example) || 'example']);
  }
}

function addBody(document: ActionDocument, body: unknown, statements: Statements): void {
  if (body === undefined) return;
  const { required, content } = resolve(document, body);
  const presence = required === true ? 'required' : 'optional';
  for (const [type, media] of Object.entries(nodeOf(content))) {
    const { schema, examples } = nodeOf(media);
    const keys = Object.keys(nodeOf(examples)).map((key) => `example ${key}`);
    statements.set('body', [presence, type, ...keys]);
    addSchema(nodeOf(schema), 'body schema', statements);
  }
}

function addParameters(document: ActionDocument, operation: Node, statements: Statements): void {
  for (const node of listOf(operation['parameters'])) {
    const parameter = resolve(document, node);
    const place = `${parameter['in']} ${parameter['name']}`;
    const presence = parameter['required'] === true ? 'required' : 'optional';
    statements.set(place, [presence, ...knownOf(parameter)]);
    addSchema(nodeOf(parameter['schema']), place, statements);
  }
}

/** A way to be let in: the schemes that it takes together, each with its scopes or roles. */
const wayOf = (way: unknown) =>
  Object.entries(nodeOf(way))
    .map(([scheme, scopes]) => [scheme, ...listOf(scopes)].join(' '))
    .join(' and ') || 'nothing';

/** What the contract says of an operation. */
export function operationStatements(
  document: ActionDocument,
  call: string,
  operation: Node,
): Statements {
  const retry = nodeOf(operation['x-retry']);
  const alias = nodeOf(operation['x-alias']);
  const statements: Statements = new Map([
    ['call', [call]],
    ['known', knownOf(operation)],
    ['security', listOf(operation['security']).map(wayOf)],
    ...(retry['class'] === undefined
      ? []
      : [['repeat', [String(retry['class']), ...knownOf(retry)]] as const]),
    ...(alias['mediaType'] === undefined
      ? []
      : [['alias', [String(alias['mediaType']), ...knownOf(alias)]] as const]),
  ] as [string, string[]][]);
  addParameters(document, operation, statements);
  addBody(document, operation['requestBody'], statements);
  for (const response of Object.entries(nodeOf(operation['responses'])))
    addResponse(document, response, statements);
  return statements;
}
