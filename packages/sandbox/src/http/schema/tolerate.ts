import type { ActionDocument } from '@ping-password/contract';
import {
  describedNames,
  isForbidding,
  isObject,
  type Members,
  type Schema,
  type SchemaObject,
  schemaAt,
} from '@ping-password/contract/schema';
import { createWarningCollector, type Warning, type WarningCollector } from './warning.ts';

/** A body as its action reads it. */
export interface Tolerated {
  readonly value: unknown;
  readonly warnings: readonly Warning[];
  /** The number of places where the value differs from what was sent. */
  readonly changes: number;
}

/** What is known about a body beside its schema. */
export interface BodyContext {
  readonly document: ActionDocument;
  /** Whether it is a PATCH, where what is left out stays and `null` clears. */
  readonly patches: boolean;
}

/** A walk through a schema and a value at once. */
interface Walk extends WarningCollector, BodyContext {}

const typesOf = ({ type = [] }: SchemaObject) => [type].flat();

/** Whether a schema takes a type, and not the one beside it. */
const takesOnly = (schema: SchemaObject, type: string, other: string) =>
  typesOf(schema).includes(type) && !typesOf(schema).includes(other);

function takesNull(document: ActionDocument, schema: Schema): boolean {
  if (isForbidding(schema)) return false;
  if (typeof schema === 'boolean') return true;
  const { $ref, enum: choices, const: constant } = schema;
  const types = typesOf(schema);
  if (types.length > 0 && !types.includes('null')) return false;
  if (constant !== undefined || choices?.includes(null) === false) return false;
  return $ref === undefined || takesNull(document, schemaAt(document, $ref));
}

/** A text that names a boolean, and a fraction, in the type that the schema asks for. */
function readScalar(walk: Walk, schema: SchemaObject, value: unknown): unknown {
  if ((value === 'true' || value === 'false') && takesOnly(schema, 'boolean', 'string')) {
    walk.add('is a string and was read as the boolean that it names');
    return value === 'true';
  }
  if (typeof value !== 'number' || !takesOnly(schema, 'integer', 'number')) return value;
  const whole = Math.trunc(value);
  if (whole !== value) walk.add('is a whole number, so its fraction was cut off');
  return whole;
}

/** A part of a value. */
function readInside(walk: Walk, name: string, schema: Schema, value: unknown): unknown {
  walk.path.push(name);
  const known = read(walk, schema, value);
  walk.path.pop();
  return known;
}

/** Gives the schema of a member by its name; none for one that the request does not have. */
function memberSchemas(walk: Walk, schema: SchemaObject): (name: string) => Schema | undefined {
  const { properties = {}, additionalProperties = true, unevaluatedProperties = true } = schema;
  const described =
    unevaluatedProperties === false ? describedNames(walk.document, schema) : undefined;
  return (name) => {
    if (Object.hasOwn(properties, name)) return properties[name];
    if (additionalProperties === false) return undefined;
    return described && !described.has(name) ? undefined : additionalProperties;
  };
}

function readMembers(walk: Walk, schema: SchemaObject, members: Members): Members {
  const before = walk.count();
  const { required = [] } = schema;
  const isLeftOut = (name: string, property: Schema) =>
    !walk.patches && !required.includes(name) && !takesNull(walk.document, property);
  const schemaOf = memberSchemas(walk, schema);
  const known: [string, unknown][] = [];
  // The names one by one: a list of 100,000 takes longer than to parse them.
  for (const name in members) {
    const member = members[name];
    const property = schemaOf(name);
    if (property === undefined) walk.add('is not a member of this request and was ignored', name);
    else if (member === null && isLeftOut(name, property))
      walk.add('is null, which counts as left out', name);
    else known.push([name, readInside(walk, name, property, member)]);
  }
  return walk.count() === before ? members : Object.fromEntries(known);
}

function readItems(walk: Walk, item: Schema, items: readonly unknown[]): readonly unknown[] {
  const before = walk.count();
  const known = items.map((value, index) => readInside(walk, String(index), item, value));
  return walk.count() === before ? items : known;
}

function read(walk: Walk, schema: Schema, value: unknown): unknown {
  if (typeof schema === 'boolean') return value;
  const scalar = readScalar(walk, schema, value);
  const { $ref, items } = schema;
  const known = $ref === undefined ? scalar : read(walk, schemaAt(walk.document, $ref), scalar);
  if (Array.isArray(known)) return items === undefined ? known : readItems(walk, items, known);
  return isObject(known) ? readMembers(walk, schema, known) : known;
}

/**
 * Reads a value as PingOne reads a request: members that a schema does not have are left out, and so are
 * those that are `null` where nothing says what that means; a fraction is cut off, and a string that names a
 * boolean is one. A member that must not be sent stays, and so does everything else that is wrong.
 */
export function tolerate(context: BodyContext, schema: Schema, value: unknown): Tolerated {
  const walk: Walk = { ...createWarningCollector(), ...context };
  const known = read(walk, schema, value);
  return { value: known, warnings: walk.warnings(), changes: walk.count() };
}
