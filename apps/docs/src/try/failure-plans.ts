import type { Action } from '@ping-password/contract';
import type { Sandbox } from '@ping-password/sandbox';
import type { Failure } from '../actions/failures.ts';
import type { Api } from '../contract.ts';
import { planOf } from '../samples/plan.ts';
import { requestsOf } from '../samples/request.ts';
import { recipesOf } from './failure-recipes.ts';
import type { PlannedCall, RunPlan } from './page/plan.ts';
import { runPlan } from './planned-call.ts';
import { isFailure, play } from './play.ts';
import type { Recipe } from './recipe.ts';

/** A sample that was changed to end in a failure; `undefined` where it cannot be changed so. */
function draftOf(sample: RunPlan, recipe: Recipe, failure: Failure): RunPlan | undefined {
  const { change = (plan: RunPlan) => plan, steps, call = (same: PlannedCall) => same } = recipe;
  const changed = change(sample);
  const last = call(changed.call, failure);
  const { operationId } = sample.call;
  return last && { steps: [...changed.steps, ...(steps?.(operationId) ?? [])], call: last };
}

/** The plans that may end in a failure: each recipe on each sample of the action. */
const draftsOf = (apis: readonly Api[], api: Api, action: Action, failure: Failure): RunPlan[] =>
  recipesOf(failure.example).flatMap((recipe) =>
    requestsOf(api, action)
      .filter(({ stream }) => !stream)
      .flatMap((request) => draftOf(runPlan(planOf(apis, api, request)), recipe, failure) ?? []),
  );

/** The plan that ends in a failure, as playing it shows; `undefined` where none is known. */
export async function failurePlanOf(
  apis: readonly Api[],
  api: Api,
  action: Action,
  failure: Failure,
  sandbox: Sandbox,
): Promise<RunPlan | undefined> {
  for (const plan of draftsOf(apis, api, action, failure)) {
    const { answer, failedSteps } = await play(plan, sandbox);
    if (failedSteps.length === 0 && isFailure(answer, failure)) return plan;
  }
  return undefined;
}
