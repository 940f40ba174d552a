import { mediaTypeOf } from '../http/media-type.ts';
import { refused } from '../http/refusal.ts';
import type { Validators } from '../http/schema/validators.ts';
import { type Answer, vendorError } from '../http/vendor-error.ts';
import type { Decision } from './reply.ts';

/** Answers that are one object every time, such as an example, are checked once. */
const known = new WeakSet<Answer>();

/** What breaks the contract in an answer. */
function faultsOf({ answer, unchecked }: Decision, validators: Validators): readonly string[] {
  if (unchecked || answer.stream || known.has(answer)) return [];
  const mediaType = mediaTypeOf(answer.headers['content-type']);
  const faults = validators.response(answer.status, mediaType, answer.value);
  if (faults.length === 0 && answer.text !== undefined) known.add(answer);
  return faults;
}

/** Puts a 500 that says so in place of an answer that breaks the contract. */
export function checkAnswer(decision: Decision, validators: Validators): Decision {
  const faults = faultsOf(decision, validators);
  if (faults.length === 0) return decision;
  const message = `The answer of the mock breaks the contract: ${faults.join(' ')}`;
  const violations = faults.map((fault) => `response: ${fault}`);
  const broken = refused(vendorError(500, message), 'the answer breaks the contract', violations);
  return { ...decision, ...broken };
}
