import { type Api, contractApis, type Route } from '@ping-password/sandbox';

/** The APIs of the published contract. */
export const apis: readonly Api[] = contractApis();

/** The route of one action of the contract. */
export function routeOf(name: string, operationId: string): Route {
  const api = apis.find((candidate) => candidate.name === name);
  const action = api?.actions.find((candidate) => candidate.operationId === operationId);
  if (!api || !action) throw new Error(`The contract has no ${name} ${operationId}.`);
  return { api, action, template: `${api.prefix}${action.path}` };
}
