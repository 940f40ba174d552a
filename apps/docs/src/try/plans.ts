import { createSandbox, type Sandbox } from '@ping-password/sandbox';
import { failuresOf } from '../actions/failures.ts';
import { type Entry, entriesOf, shortTitle } from '../catalog.ts';
import { type Api, mockUrl } from '../contract.ts';
import { planOf } from '../samples/plan.ts';
import { requestsOf } from '../samples/request.ts';
import { failurePlanOf } from './failure-plans.ts';
import type {
  PlannedStep,
  RunPlan,
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
  const store = ({ steps: own, call }: RunPlan): StoredPlan => ({ steps: own.map(placeOf), call });
  return { steps, store };
}

type Store = (plan: RunPlan) => StoredPlan;

function examplesOf(apis: readonly Api[], { api, action }: Entry, store: Store) {
  return requestsOf(api, action)
    .filter(({ stream }) => !stream)
    .map((request) => [request.example ?? 'request', store(runPlan(planOf(apis, api, request)))]);
}

async function failurePlans(
  apis: readonly Api[],
  { api, action }: Entry,
  store: Store,
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
    operations.push({
      api: api.name,
      operationId: action.operationId,
      summary,
      page: path,
      examples: Object.fromEntries(examplesOf(apis, entry, store)),
      failures: Object.fromEntries(await failurePlans(apis, entry, store, sandbox)),
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

/** Whether the plans have a request example. */
export const canRun = (plans: StoredPlans, api: string, operationId: string): boolean =>
  plans.operations.some(
    (operation) =>
      operation.api === api &&
      operation.operationId === operationId &&
      Object.keys(operation.examples).length > 0,
  );
