import type { ActionDocument } from './document.ts';
import { statementsOf } from './statements.ts';

/** What is wrong with a document, by the facts of its API. */
export function faultsOf(_api: string, document: object): string[] {
  statementsOf(document as ActionDocument);
  return [];
}
