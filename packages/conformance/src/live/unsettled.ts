import { type Answer, describeAnswer } from './answer.ts';

/** A statement cannot be settled: a call that it needs was answered otherwise than it needs. */
export class Unsettled extends Error {
  override name = 'Unsettled';
}

/**
 * The answer of a call, when it has the status without which a statement says nothing.
 *
 * @throws Unsettled that tells what was answered instead.
 */
export function withStatus(answer: Answer, operation: string, status = 200): Answer {
  if (answer.status === status) return answer;
  throw new Unsettled(`${operation} answers ${describeAnswer(answer)}`);
}
