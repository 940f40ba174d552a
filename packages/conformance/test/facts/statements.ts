import { type ActionDocument, nodeOf } from './document.ts';
import { operationStatements } from './operation-statements.ts';
import { addSchema, type Statements } from './schema-statements.ts';

/** What a contract says of each operation and each schema. */
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
  for (const [name, schema] of Object.entries(nodeOf(document.components['schemas']))) {
    subjects.set(name, addSchema(nodeOf(schema), '.', new Map()));
  }
  return subjects;
}
