import type { Action } from '@ping-password/contract';
import type { Sandbox } from '@ping-password/sandbox';
import type { Failure } from '../actions/failures.ts';
import type { Api } from '../contract.ts';
import { planOf } from '../samples/plan.ts';
import { requestsOf } from '../samples/request.ts';
import { recipeOf } from './failure-recipes.ts';
import type { PlannedCall, RunPlan } from './page/plan.ts';
import { runPlan } from './planned-call.ts';
import { isFailure, play } from './play.ts';

/** The plan that may end in a failure; `undefined` where no steps to it are known. */
function draftOf(
  apis: readonly Api[],
  api: Api,
  action: Action,
  failure: Failure,
): RunPlan | undefined {
  const recipe = recipeOf(failure.example);
  const [request] = requestsOf(api, action);
  if (!recipe || !request || request.stream) return undefined;
  const sample = runPlan(planOf(apis, api, request));
  const { change = (plan: RunPlan) => plan, steps, call = (same: PlannedCall) => same } = recipe;
  const changed = change(sample);
  const last = call(changed.call, failure);
  return last && { steps: [...changed.steps, ...(steps?.(action.operationId) ?? [])], call: last };
}

/** The plan that ends in a failure, as playing it shows; `undefined` where none is known. */
export async function failurePlanOf(
  apis: readonly Api[],
  api: Api,
  action: Action,
  failure: Failure,
  sandbox: Sandbox,
): Promise<RunPlan | undefined> {
  const plan = draftOf(apis, api, action, failure);
  if (!plan) return undefined;
  const { answer, failedSteps } = await play(plan, sandbox);
  return failedSteps.length === 0 && isFailure(answer, failure) ? plan : undefined;
}
