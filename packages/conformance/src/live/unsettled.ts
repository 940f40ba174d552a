import { type Answer, describeAnswer } from './answer.ts';

/** A statement cannot be settled: a call that it needs was answered otherwise than it needs. */
export class Unsettled extends Error {
  override name = 'Unsettled';
}

/** The worker application may not do what nearly every statement needs, so that a run makes no sense. */
export class NotPermitted extends Error {
  override name = 'NotPermitted';
}

/** Whether an observation tells that the environment limits the rate or fails, and nothing else. */
export const isFailing = (observed: string): boolean =>
  /^(The environment (limits the rate|failed)|Could not be settled: .*(\b(429|5\d\d)\b|no usable answer))/.test(
    observed,
  );

/**
 * The answer of a call, when it has the status without which a statement says nothing.
 *
 * @throws Unsettled that tells what was answered instead.
 */
export function withStatus(answer: Answer, operation: string, status = 200): Answer {
  if (answer.status === status) return answer;
  throw new Unsettled(`${operation} answers ${describeAnswer(answer)}`);
}
