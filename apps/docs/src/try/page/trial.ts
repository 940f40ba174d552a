import type { User } from './control.ts';
import {
  type PlannedStep,
  type RunPlan,
  type StoredOperation,
  type StoredPlans,
  wholeCall,
} from './plan.ts';
import type { Variables } from './variables.ts';

/** Who calls: as the sample has it, the worker application, the test user, or nobody. */
export type Caller = 'sample' | 'worker' | 'user' | 'nobody';

/** What is run: a request example or a failure of an operation, on whom, and by whom. */
export interface Trial {
  readonly operation: StoredOperation;
  readonly example: string;
  /** Status and example of a failure, such as `400 lockedOut`; its plan then replaces that of the example. */
  readonly failure?: string | undefined;
  /** Name of the test user in place of the one of the sample. */
  readonly persona?: string | undefined;
  readonly caller: Caller;
}

/** The names by which a page or a link asks for a trial. */
export interface TrialNames {
  readonly api: string;
  readonly operation: string;
  readonly example?: string | undefined;
  readonly failure?: string | undefined;
  readonly persona?: string | undefined;
  readonly caller?: string | undefined;
}

export const callers: readonly Caller[] = ['sample', 'worker', 'user', 'nobody'];

/**
 * The trial with the names; what is not known falls back to the sample of the operation.
 *
 * @throws Error when there is no such operation.
 */
export function trialOf({ operations }: StoredPlans, names: TrialNames): Trial {
  const operation = operations.find(
    ({ api, operationId }) => api === names.api && operationId === names.operation,
  );
  const [first] = Object.keys(operation?.examples ?? {});
  if (!operation || first === undefined)
    throw new Error(`There is no operation ${names.api}.${names.operation} to run.`);
  const { example = first, failure, persona } = names;
  return {
    operation,
    example: Object.hasOwn(operation.examples, example) ? example : first,
    ...(failure !== undefined && Object.hasOwn(operation.failures, failure) && { failure }),
    ...(persona !== undefined && { persona }),
    caller: callers.find((caller) => caller === names.caller) ?? 'sample',
  };
}

function storedPlan({ operation, example, failure }: Trial) {
  const found = failure === undefined ? operation.examples[example] : operation.failures[failure];
  if (!found) throw new Error(`${operation.operationId} has no plan.`);
  return { steps: found.steps, call: wholeCall(operation.call, found.call) };
}

/** The user whom a plan is about: the first that its call names, or else its steps. */
export function subjectOf({ steps, call }: RunPlan, users: readonly User[]): User | undefined {
  const named = (value: unknown) => {
    const text = JSON.stringify(value);
    return users.find(({ id, username }) => text.includes(id) || text.includes(username));
  };
  return named(call) ?? named(steps);
}

/** Name of the variable that tells whose token is at hand. */
export const tokenKey = 'accessToken of';

/** Whether a step takes a token. */
export const isTokenStep = ({ keeps }: PlannedStep) => keeps?.variable === 'accessToken';

function calledBy(plan: RunPlan, caller: Caller, user: User | undefined): RunPlan {
  if (caller === 'sample') return plan;
  if (caller === 'nobody') {
    const { authorization: _, ...headers } = plan.call.headers;
    const steps = plan.steps.filter((step) => !isTokenStep(step));
    return { steps, call: { ...plan.call, headers } };
  }
  const isUser = caller === 'user' && user;
  const body = JSON.stringify(isUser ? { userID: user.id } : {});
  const says = `Take a token of ${isUser ? `the user ${user.username}` : 'the worker application'}.`;
  return {
    ...plan,
    steps: plan.steps.map((step) => (isTokenStep(step) ? { ...step, body, says } : step)),
  };
}

/** Puts one user in the place of another. */
function withUser(plan: RunPlan, from: User, to: User): RunPlan {
  const text = JSON.stringify(plan)
    .replaceAll(from.id, to.id)
    .replaceAll(from.username, to.username);
  return JSON.parse(text) as RunPlan;
}

/** The calls of a trial, and the user whom they are about. */
export function planOf(
  plans: StoredPlans,
  trial: Trial,
  users: readonly User[],
): { readonly plan: RunPlan; readonly user: User | undefined } {
  const { steps, call } = storedPlan(trial);
  const plan = { steps: steps.flatMap((place) => plans.steps[place] ?? []), call };
  const subject = subjectOf(plan, users);
  const chosen = users.find(
    ({ username, api }) => username === trial.persona && api === subject?.api,
  );
  const user = chosen ?? subject;
  const own = subject && chosen && chosen !== subject ? withUser(plan, subject, chosen) : plan;
  return { plan: calledBy(own, trial.caller, user), user };
}

/** The steps that leave the world as it is: a token that is not at hand, and a sign-on where none is under way. */
export const lightSteps = ({ steps }: RunPlan, variables: Variables): PlannedStep[] =>
  steps.filter((step) =>
    isTokenStep(step)
      ? step.body !== variables[tokenKey]
      : step.keeps?.variable === 'flowID' && variables['flowID'] === undefined,
  );
