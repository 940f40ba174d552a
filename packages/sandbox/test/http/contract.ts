import type { Api } from '../../src/http/api.ts';
import { contractApis } from '../../src/http/documents.ts';
import type { Route } from '../../src/http/route-table.ts';

/** The APIs of the published contract. */
export const apis: readonly Api[] = contractApis();

/** The route of one action of the contract. */
export function routeOf(name: string, operationId: string): Route {
  const api = apis.find((candidate) => candidate.name === name);
  const action = api?.actions.find((candidate) => candidate.operationId === operationId);
  if (!api || !action) throw new Error(`The contract has no ${name} ${operationId}.`);
  return { api, action, template: `${api.prefix}${action.path}` };
}
