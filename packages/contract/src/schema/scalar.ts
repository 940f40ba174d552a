import type { Fault } from './fault.ts';
import { type Formats, secretProblem } from './formats.ts';
import type { SchemaObject } from './schema.ts';
import { isLonger, isShorter } from './value.ts';

type Problem = Pick<Fault, 'code' | 'problem'>;

const invalid = (problem: string): Problem[] => [{ code: 'INVALID_VALUE', problem }];

function lengthFaults(
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY }: SchemaObject,
  text: string,
): Problem[] {
  if (isLonger(text, maxLength)) return invalid(`must NOT have more than ${maxLength} characters`);
  if (!isShorter(text, minLength)) return [];
  return text === ''
    ? [{ code: 'EMPTY_VALUE', problem: 'must not be empty' }]
    : invalid(`must NOT have fewer than ${minLength} characters`);
}

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known.test(text);
}

/** What is wrong with a text; a pattern or a format is not held against one that is too long. */
function textFaults(schema: SchemaObject, text: string, formats: Formats): Problem[] {
  const { maxLength = Number.POSITIVE_INFINITY, pattern, format, examples = [] } = schema;
  const faults = lengthFaults(schema, text);
  if (isLonger(text, maxLength)) return faults;
  if (pattern !== undefined && !matches(pattern, text)) {
    const [example] = examples;
    const written = `must be written like ${example}`;
    faults.push(...invalid(example === undefined ? `must match pattern "${pattern}"` : written));
  }
  if (format !== undefined && formats[format]?.(text) === false)
    faults.push(...invalid(formatProblem(format, text)));
  return faults;
}

const formatProblem = (format: string, text: string) =>
  (format === 'password' && secretProblem(text)) || `must match format "${format}"`;

function numberFaults(schema: SchemaObject, value: number): Problem[] {
  const { minimum, maximum, exclusiveMaximum: end } = schema;
  if (minimum !== undefined && value < minimum) return invalid(`must be >= ${minimum}`);
  if (maximum !== undefined && value > maximum) return invalid(`must be <= ${maximum}`);
  if (end !== undefined && value >= end) return invalid(`must be < ${end}`);
  return [];
}

/** What is wrong with a text or a number. */
export function scalarFaults(schema: SchemaObject, value: unknown, formats: Formats): Problem[] {
  if (typeof value === 'string') return textFaults(schema, value, formats);
  return typeof value === 'number' ? numberFaults(schema, value) : [];
}
