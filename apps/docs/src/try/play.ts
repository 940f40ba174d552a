import { type Sandbox, textOf } from '@ping-password/sandbox';
import type { Failure } from '../actions/failures.ts';
import { mockAddress } from '../addresses.ts';
import type { PlannedCall, RunPlan } from './page/plan.ts';
import { filledCall, keptOf } from './page/variables.ts';

/** An answer of the sandbox. */
export interface PlayedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a plan came to: the steps that failed, and the answer to its call. */
export interface Played {
  readonly failedSteps: readonly string[];
  readonly answer: PlayedAnswer;
}

const reset: PlannedCall = {
  api: 'control',
  operationId: 'resetWorld',
  method: 'POST',
  path: '/_mock/worlds/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/reset',
  headers: {},
};

// What a plan brings about is there at once; a mail that is not there does not come by waiting.
// A wait of hours stays, because the mock refuses it.
const withoutWait = (path: string) =>
  path.replace(/([?&])wait=PT\d+S(?:&|$)/, '$1').replace(/[?&]$/, '');

/**
 * Plays a plan in a world at its beginning, to the answer of its last call.
 *
 * @param sandbox takes one plan after the other; to make another for each takes ten times as long.
 */
export async function play({ steps, call }: RunPlan, sandbox: Sandbox): Promise<Played> {
  const variables: Record<string, string> = {};
  const failedSteps: string[] = [];
  const send = async (planned: PlannedCall): Promise<PlayedAnswer> => {
    const { method, path, headers, body = '' } = filledCall(planned, variables);
    const { answer } = await sandbox.exchange({
      method,
      url: withoutWait(path),
      origin: mockAddress,
      headers,
      body: async () => new TextEncoder().encode(body),
    });
    return { status: answer.status, headers: answer.headers, body: textOf(answer) ?? '' };
  };
  await send(reset);
  for (const step of steps) {
    const answer = await send(step);
    if (answer.status >= 400 && !step.mayFail) failedSteps.push(step.operationId);
    const kept = step.keeps && keptOf(step.keeps, answer);
    if (step.keeps && kept !== undefined) variables[step.keeps.variable] = kept;
  }
  return { failedSteps, answer: await send(call) };
}

interface FailureBody {
  readonly code?: string;
  readonly error?: string;
  readonly details?: readonly {
    readonly code: string;
    readonly target?: string;
    readonly innerError?: { readonly unsatisfiedRequirements?: readonly string[] };
  }[];
}

const rulesOf = ({ details = [] }: FailureBody) =>
  details[0]?.innerError?.unsatisfiedRequirements ?? [];

/** Whether an answer names the rule of a policy that a failure is about, and no other. */
function isSameRule(answer: FailureBody, failure: FailureBody): boolean {
  const [rule, ...others] = rulesOf(failure);
  return rule === undefined || others.length > 0 || rulesOf(answer).join() === rule;
}

/** Whether an answer is a failure of the contract; where that names no code, the status decides. */
export function isFailure({ status, body }: PlayedAnswer, failure: Failure): boolean {
  if (String(status) !== failure.status) return false;
  if (failure.code === '') return true;
  const answer = JSON.parse(body || '{}') as FailureBody;
  if (!isSameRule(answer, failure.value as FailureBody)) return false;
  const { code, error, details = [] } = answer;
  // The limits of the Directory tell no detail in the contract.
  const [detail] = failure.detail || failure.status !== '429' ? details : [];
  return (
    (code ?? error) === failure.code &&
    detail?.code === failure.detail?.code &&
    detail?.target === failure.detail?.target
  );
}
