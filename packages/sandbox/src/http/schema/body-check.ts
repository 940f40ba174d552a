import type { ActionDocument } from '@ping-password/contract';
import { describedNames, type Fault, isObject, type Schema } from '@ping-password/contract/schema';
import type { ErrorDetail } from '../vendor-error.ts';
import { errorDetails } from './error-details.ts';
import type { Check } from './schema-check.ts';
import { type BodyContext, tolerate } from './tolerate.ts';
import type { Warning } from './warning.ts';

/** A request body as its action reads it. */
export interface ReadBody {
  readonly value: unknown;
  readonly warnings: readonly Warning[];
  /** What is wrong with it all the same. */
  readonly faults: ErrorDetail[];
}

/** The check of the body of one action. */
export interface BodyCheck {
  /** Faults of the request body; of too many, one more than a caller is told. */
  body(value: unknown): ErrorDetail[];
  /** The request body without what PingOne ignores, and the faults of the rest. */
  readBody(value: unknown): ReadBody;
}

const none: ErrorDetail[] = [];

/** A constant at fault means another variant was meant. */
const distance = (faults: readonly Fault[]) =>
  faults.length + (faults.some(({ constant }) => constant !== undefined) ? 1000 : 0);

/** A constant at fault, told as a choice between the constants of all variants. */
function asChoice(fault: Fault, constants: readonly Fault[]): Fault {
  if (fault.constant === undefined) return fault;
  const rivals = constants.filter(({ target }) => target === fault.target);
  const choices = [...new Set(rivals.map(({ constant }) => constant))];
  return { ...fault, problem: `must be one of ${choices.join(', ')}` };
}

/** A variant of a request. */
interface Variant {
  readonly schema: Schema;
  readonly check: Check;
}

/** A variant of a request, and the body as it reads it. */
interface Attempt {
  readonly check: Check;
  readonly value: unknown;
  readonly warnings: readonly Warning[];
  readonly changes: number;
}

/** Of the variants of a request, the one that comes closest, with its faults. */
function closest(attempts: readonly Attempt[]): Omit<ReadBody, 'value'> {
  const results = attempts.map(({ check, value, warnings }) => ({
    faults: check.explain(value).faults,
    warnings,
  }));
  const { faults, warnings } = results.reduce((closer, result) =>
    distance(result.faults) < distance(closer.faults) ? result : closer,
  );
  const constants = results.flatMap((result) => result.faults).filter(hasConstant);
  return { faults: errorDetails(faults.map((fault) => asChoice(fault, constants))), warnings };
}

const hasConstant = ({ constant }: Fault) => constant !== undefined;

/** Of the variants that take the body, the one that ignores least of it. */
const fitting = (attempts: readonly Attempt[]): Attempt | undefined =>
  attempts
    .filter(({ check, value }) => check.passes(value))
    .sort((one, other) => one.changes - other.changes)[0];

/**
 * Whether a body has members and none of them is known: a misspelt one must not become the empty object,
 * which clears a password.
 */
function isForeign(document: ActionDocument, schema: Schema, value: unknown): boolean {
  if (!isObject(value)) return false;
  const known = describedNames(document, schema);
  if (known.size === 0) return false;
  let isEmpty = true;
  // The names one by one: a list of 100,000 takes longer than to parse them.
  for (const name in value) {
    if (known.has(name)) return false;
    isEmpty = false;
  }
  return !isEmpty;
}

/** Creates the check of a body, which has one of several schemas. */
export function createBodyCheck(context: BodyContext, variants: readonly Variant[]): BodyCheck {
  const passes = (value: unknown) => variants.some(({ check }) => check.passes(value));
  const asSent = (value: unknown) =>
    variants.map(({ check }) => ({ check, value, warnings: [], changes: 0 }));
  return {
    body: (value) => (passes(value) ? none : closest(asSent(value)).faults),
    readBody(value) {
      if (passes(value)) return { value, warnings: [], faults: none };
      if (variants.every(({ schema }) => isForeign(context.document, schema, value)))
        return { value, ...closest(asSent(value)) };
      const attempts = variants.map(({ schema, check }) => ({
        check,
        ...tolerate(context, schema, value),
      }));
      const { value: known, warnings } = fitting(attempts) ?? {};
      return warnings ? { value: known, warnings, faults: none } : { value, ...closest(attempts) };
    },
  };
}
