import { createSandbox, type Sandbox } from '@ping-password/sandbox';
import { failuresOf } from '../actions/failures.ts';
import { type Entry, entriesOf, shortTitle } from '../catalog.ts';
import { type Api, mockUrl } from '../contract.ts';
import { planOf } from '../samples/plan.ts';
import { requestsOf } from '../samples/request.ts';
import { reasonOf } from './beyond-sandbox.ts';
import { failurePlanOf } from './failure-plans.ts';
import type {
  PlannedCall,
  PlannedStep,
  RunPlan,
  StoredCall,
  StoredOperation,
  StoredPlan,
  StoredPlans,
} from './page/plan.ts';
import { runPlan } from './planned-call.ts';

/** The key of a failure among the plans of an operation. */
export const failureKey = ({ status, example }: { status: string; example: string }): string =>
  `${status} ${example}`;

/** Nothing to run. */
export const noPlans: StoredPlans = { apis: {}, steps: [], operations: [] };

/** Keeps every step once. */
function stepList() {
  const places = new Map<string, number>();
  const steps: PlannedStep[] = [];
  const placeOf = (step: PlannedStep): number => {
    const key = JSON.stringify(step);
    const place = places.get(key) ?? steps.push(step) - 1;
    places.set(key, place);
    return place;
  };
  const store = (first: PlannedCall, { steps: own, call }: RunPlan): StoredPlan => ({
    steps: own.map(placeOf),
    call: changesOf(first, call),
  });
  return { steps, store };
}

/** What differs in a call from the first of its operation. */
function changesOf(first: PlannedCall, { body, ...call }: PlannedCall): StoredCall {
  const { body: usual, ...others } = first;
  const known = new Map(
    Object.entries(others).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const changed = Object.entries(call).filter(
    ([name, value]) => known.get(name) !== JSON.stringify(value),
  );
  return { ...Object.fromEntries(changed), ...(body !== usual && { body: body ?? null }) };
}

const examplesOf = (apis: readonly Api[], { api, action }: Entry): [string, RunPlan][] =>
  requestsOf(api, action)
    .filter(({ stream }) => !stream)
    .map((request) => [request.example ?? 'request', runPlan(planOf(apis, api, request))]);

async function failurePlans(
  apis: readonly Api[],
  { api, action }: Entry,
  store: (plan: RunPlan) => StoredPlan,
  sandbox: Sandbox,
) {
  const plans: [string, StoredPlan][] = [];
  for (const failure of failuresOf(api, action)) {
    const plan = await failurePlanOf(apis, api, action, failure, sandbox);
    if (plan) plans.push([failureKey(failure), store(plan)]);
  }
  return plans;
}

/** Every request example and every failure that a reader can run on the site. */
export async function readPlans(apis: readonly Api[]): Promise<StoredPlans> {
  const sandbox = createSandbox();
  const { steps, store } = stepList();
  const operations: StoredOperation[] = [];
  for (const entry of apis.flatMap(entriesOf)) {
    const { api, action, summary, path } = entry;
    const examples = examplesOf(apis, entry);
    const [first] = examples;
    // A stream of events does not end, so that the drawer cannot show it.
    if (!first) continue;
    const { call } = first[1];
    const own = (plan: RunPlan) => store(call, plan);
    operations.push({
      api: api.name,
      operationId: action.operationId,
      summary,
      page: path,
      call,
      examples: Object.fromEntries(examples.map(([example, plan]) => [example, own(plan)])),
      failures: Object.fromEntries(await failurePlans(apis, entry, own, sandbox)),
    });
  }
  const prefixOf = (api: Api) => new URL(mockUrl(api)).pathname;
  const stored = apis.map((api) => [api.name, { title: shortTitle(api), prefix: prefixOf(api) }]);
  return { apis: Object.fromEntries(stored), steps, operations };
}

/** Whether the plans have steps to a failure. */
export const canShow = (
  plans: StoredPlans,
  { api, action }: Entry,
  failure: { status: string; example: string },
): boolean =>
  plans.operations.some(
    (operation) =>
      operation.api === api.name &&
      operation.operationId === action.operationId &&
      failureKey(failure) in operation.failures,
  );

/** Why a reader cannot be shown a failure; empty where one can, and on a site that runs nothing. */
export const whyNotShown = (
  plans: StoredPlans,
  entry: Entry,
  failure: { status: string; example: string },
): string => (plans === noPlans || canShow(plans, entry, failure) ? '' : reasonOf(failure.example));

/** Whether the plans have a request example. */
export const canRun = (plans: StoredPlans, api: string, operationId: string): boolean =>
  plans.operations.some(
    (operation) =>
      operation.api === api &&
      operation.operationId === operationId &&
      Object.keys(operation.examples).length > 0,
  );
