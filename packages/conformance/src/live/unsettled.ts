import { type Answer, describeAnswer } from './answer.ts';

/** A statement cannot be settled: a call that it needs was answered otherwise than it needs. */
export class Unsettled extends Error {
  override name = 'Unsettled';
}

/** The worker application may not do what nearly every statement needs, so that a run makes no sense. */
export class NotPermitted extends Error {
  override name = 'NotPermitted';
}

/** Why an answer is no answer to what was asked; what was observed stands behind it. */
export const causes = {
  permission: 'The credentials lack a permission',
  rate: 'The environment limits the rate',
  failure: 'The environment failed',
  call: 'Could not be settled',
} as const;

/** Whether an observation tells that the environment limits the rate or fails, and nothing else. */
export function isFailing(observed: string): boolean {
  const { rate, failure, call } = causes;
  if (observed.startsWith(rate) || observed.startsWith(failure)) return true;
  return observed.startsWith(call) && /\b(429|5\d\d)\b|no usable answer/.test(observed);
}

/** After so many statements or cases in a row for which `isFailing` holds, a run ends. */
export const mostFailing = 3;

/**
 * The answer of a call, when it has the status without which a statement says nothing.
 *
 * @throws Unsettled that tells what was answered instead.
 */
export function withStatus(answer: Answer, operation: string, status = 200): Answer {
  if (answer.status === status) return answer;
  throw new Unsettled(`${operation} answers ${describeAnswer(answer)}`);
}
