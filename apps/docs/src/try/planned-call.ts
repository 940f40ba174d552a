import type { Api } from '../contract.ts';
import { bodyText, type HttpCall, headersOf, httpCall } from '../samples/http-call.ts';
import type { Plan, Step } from '../samples/plan.ts';
import type { SampleRequest } from '../samples/request.ts';
import type { PlannedCall, PlannedStep, RunPlan } from './page/plan.ts';

/** The account of the Directory in the default world, as HTTP Basic. */
const account = `Basic ${btoa('sandbox-directory:sandbox-api-key')}`;

/** Path and query of an address; a variable in it would not survive `new URL`. */
const pathOf = (url: string) => url.slice(url.indexOf('/', url.indexOf('//') + 2));

const plannedHeaders = (call: HttpCall) => ({
  ...(call.basic && { authorization: account }),
  ...Object.fromEntries(headersOf(call).map(([name, value]) => [name.toLowerCase(), value])),
});

/** A request of a sample as the drawer sends it. */
export function plannedCall(api: Api, request: SampleRequest): PlannedCall {
  const call = httpCall(api, request);
  const body = bodyText(call);
  return {
    api: api.name,
    operationId: request.action.operationId,
    method: call.method,
    path: pathOf(call.url),
    headers: plannedHeaders(call),
    ...(body !== undefined && { body }),
  };
}

const plannedStep = ({ api, request, says, keeps, mayFail }: Step): PlannedStep => ({
  ...plannedCall(api, request),
  says,
  ...(keeps && { keeps }),
  ...(mayFail && { mayFail }),
});

/** The plan of a sample as the drawer runs it. */
export const runPlan = (plan: Plan): RunPlan => ({
  steps: plan.steps.map(plannedStep),
  call: plannedCall(plan.api, plan.request),
});
