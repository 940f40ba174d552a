import type { ActionDocument } from '../action.ts';
import { createFaultCollector, type Fault, type FaultCollector } from './fault.ts';
import type { Formats } from './formats.ts';
import { scalarFaults } from './scalar.ts';
import { isForbidding, type Schema, type SchemaObject, schemaAt } from './schema.ts';
import { isObject, type Members } from './value.ts';

/** Why a value breaks its schema. */
export interface Explanation {
  /** The faults in the order they were met; when there are too many, the first of them. */
  readonly faults: readonly Fault[];
  /** The number of values and names that were looked at. */
  readonly visited: number;
}

/** A walk through a schema and a value at once. */
interface Walk extends FaultCollector {
  readonly document: ActionDocument;
  readonly formats: Formats;
  visited: number;
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  number: (value) => Number.isFinite(value),
  string: (value) => typeof value === 'string',
  array: (value) => Array.isArray(value),
  object: isObject,
};

/** Visits a part of a value. */
function inside(walk: Walk, name: string, schema: Schema, value: unknown): void {
  walk.path.push(name);
  visit(walk, schema, value);
  walk.path.pop();
}

/** The last two items that are the same text. */
function identicalItems(items: readonly unknown[]): [number, number] | undefined {
  const known = new Map<string, number>();
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (typeof item !== 'string') continue;
    const later = known.get(item);
    if (later !== undefined) return [later, index];
    known.set(item, index);
  }
  return undefined;
}

/** An array that is too long is not looked into. */
function visitArray(walk: Walk, schema: SchemaObject, items: readonly unknown[]): void {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems, items: item } = schema;
  if (items.length > maxItems) {
    walk.add('INVALID_VALUE', `must NOT have more than ${maxItems} items`);
    return;
  }
  if (items.length < minItems)
    walk.add('INVALID_VALUE', `must NOT have fewer than ${minItems} items`);
  for (let index = 0; item !== undefined && index < items.length && !walk.isFull(); index += 1)
    inside(walk, String(index), item, items[index]);
  const identical = uniqueItems ? identicalItems(items) : undefined;
  if (identical)
    walk.add(
      'INVALID_VALUE',
      `must NOT have duplicate items (items ## ${identical.join(' and ')} are identical)`,
    );
}

/** The names of the members that a schema describes, itself or behind its reference. */
export function describedNames(document: ActionDocument, schema: Schema): ReadonlySet<string> {
  if (typeof schema === 'boolean') return new Set();
  const { $ref, properties = {} } = schema;
  const behind = $ref === undefined ? [] : describedNames(document, schemaAt(document, $ref));
  return new Set([...Object.keys(properties), ...behind]);
}

/** The members that a schema does not describe. */
function visitOthers(
  walk: Walk,
  { members, names }: { readonly members: Members; readonly names: readonly string[] },
  isDescribed: (name: string) => boolean,
  others: Schema,
): void {
  if (others === true) return;
  for (const name of names) {
    if (walk.isFull()) return;
    walk.visited += 1;
    if (isDescribed(name)) continue;
    if (others === false)
      walk.add('INVALID_VALUE', 'is not a member of this request', { member: name });
    else inside(walk, name, others, members[name]);
  }
}

function visitSize(walk: Walk, schema: SchemaObject, size: number): boolean {
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = schema;
  if (size > maxProperties)
    walk.add('INVALID_VALUE', `must NOT have more than ${maxProperties} properties`);
  if (size < minProperties)
    walk.add('INVALID_VALUE', `must NOT have fewer than ${minProperties} properties`);
  return size <= maxProperties;
}

/** An object with too many members is not looked into. */
function visitObject(walk: Walk, schema: SchemaObject, members: Members): void {
  const { required = [], properties = {}, propertyNames } = schema;
  const { additionalProperties = true, unevaluatedProperties = true } = schema;
  const names = Object.keys(members);
  if (!visitSize(walk, schema, names.length)) return;
  for (const member of required)
    if (members[member] === undefined) walk.add('REQUIRED_VALUE', 'is required', { member });
  if (propertyNames !== undefined) for (const name of names) visit(walk, propertyNames, name);
  // The names are listed once, which takes long when there are many.
  const object = { members, names };
  visitOthers(walk, object, (name) => Object.hasOwn(properties, name), additionalProperties);
  for (const [name, property] of Object.entries(properties))
    if (members[name] !== undefined) inside(walk, name, property, members[name]);
  if (unevaluatedProperties === true) return;
  const described = describedNames(walk.document, schema);
  visitOthers(walk, object, (name) => described.has(name), unevaluatedProperties);
}

function visitChoices(walk: Walk, schema: SchemaObject, value: unknown): void {
  const { enum: choices, const: constant } = schema;
  if (constant !== undefined && value !== constant)
    walk.add('INVALID_VALUE', 'must be equal to constant', { constant });
  if (choices && !choices.includes(value))
    walk.add('INVALID_VALUE', `must be one of ${choices.join(', ')}`);
}

/** What forbids a value whatever is in it. */
function refusal(schema: Schema, value: unknown): string | undefined {
  if (isForbidding(schema)) return 'must not be sent here';
  if (typeof schema === 'boolean') return undefined;
  const { type = [] } = schema;
  const allowed = [type].flat();
  return allowed.length === 0 || allowed.some((name) => types[name]?.(value))
    ? undefined
    : `must be ${allowed.join(',')}`;
}

function visit(walk: Walk, schema: Schema, value: unknown): void {
  if (walk.isFull()) return;
  walk.visited += 1;
  const refused = refusal(schema, value);
  if (refused !== undefined) walk.add('INVALID_VALUE', refused);
  if (refused !== undefined || typeof schema === 'boolean') return;
  for (const { code, problem } of scalarFaults(schema, value, walk.formats))
    walk.add(code, problem);
  if (schema.$ref !== undefined) visit(walk, schemaAt(walk.document, schema.$ref), value);
  visitChoices(walk, schema, value);
  if (Array.isArray(value)) visitArray(walk, schema, value);
  else if (isObject(value)) visitObject(walk, schema, value);
}

/**
 * Explains why a value breaks its schema, with work that grows no faster than the value: the walk
 * ends when there are enough faults, and does not look into what is too long.
 */
export function explain(
  schema: Schema,
  value: unknown,
  { document, formats }: Pick<Walk, 'document' | 'formats'>,
): Explanation {
  const walk: Walk = { ...createFaultCollector(), document, formats, visited: 0 };
  visit(walk, schema, value);
  return { faults: walk.faults(), visited: walk.visited };
}
