import type { ActionDocument } from '../action.ts';
import { describedNames } from '../schema/explain.ts';
import { formats } from '../schema/formats.ts';
import { isForbidding, type Schema, type SchemaObject, schemaAt } from '../schema/schema.ts';
import {
  areUnique,
  hasOnly,
  isAnything,
  isInteger,
  isLonger,
  isNothing,
  isNumber,
  isObject,
  isShorter,
  namesFit,
  othersFit,
  sizeOf,
} from './checks.ts';
import type { Validator } from './validator.ts';

/** Gives the validator of a schema of one document. */
export type ValidatorOf = (schema: Schema) => Validator;

/** What the validators of a document are made with. */
interface Composer {
  readonly document: ActionDocument;
  readonly validatorOf: ValidatorOf;
}

/** The tests of the values of one type; each may rely on the type. */
type Tests<Value> = ((value: Value) => boolean)[];

/** Lengths come first: a pattern or a format is not tried on a text that is too long. */
function ofText({ minLength = 0, maxLength, pattern, format = '' }: SchemaObject): Tests<string> {
  const tests: Tests<string> = [];
  if (maxLength !== undefined) tests.push((text) => !isLonger(text, maxLength));
  if (minLength > 0) tests.push((text) => !isShorter(text, minLength));
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u');
    tests.push((text) => expression.test(text));
  }
  const isFormat = formats[format];
  if (isFormat) tests.push(isFormat);
  return tests;
}

function ofNumber({ minimum, maximum, exclusiveMaximum }: SchemaObject): Tests<number> {
  const tests: Tests<number> = [];
  if (minimum !== undefined) tests.push((value) => value >= minimum);
  if (maximum !== undefined) tests.push((value) => value <= maximum);
  if (exclusiveMaximum !== undefined) tests.push((value) => value < exclusiveMaximum);
  return tests;
}

/** An array that is too long is not looked into. */
function ofArray({ validatorOf }: Composer, schema: SchemaObject): Tests<readonly unknown[]> {
  const { minItems = 0, maxItems, uniqueItems, items = true } = schema;
  const tests: Tests<readonly unknown[]> = [];
  if (maxItems !== undefined) tests.push(({ length }) => length <= maxItems);
  if (minItems > 0) tests.push(({ length }) => length >= minItems);
  const fits = validatorOf(items);
  if (fits !== isAnything) tests.push((all) => all.every(fits));
  if (uniqueItems) tests.push(areUnique);
  return tests;
}

type Members = Readonly<Record<string, unknown>>;

/** What the members have to keep that a schema does not describe. */
function ofOthers(
  { validatorOf }: Composer,
  names: Iterable<string>,
  others: Schema,
): Tests<Members> {
  const described = new Set(names);
  const fits = validatorOf(others);
  if (fits === isAnything) return [];
  if (fits === isNothing) return [(members) => hasOnly(members, described)];
  return [(members) => othersFit(members, described, fits)];
}

/** An object with too many members is not looked into. */
function ofObject(composer: Composer, schema: SchemaObject): Tests<Members> {
  const { required = [], properties = {}, propertyNames = true } = schema;
  const { minProperties = 0, maxProperties } = schema;
  const { additionalProperties = true, unevaluatedProperties = true } = schema;
  const tests: Tests<Members> = [];
  if (maxProperties !== undefined) tests.push((members) => sizeOf(members) <= maxProperties);
  if (minProperties > 0) tests.push((members) => sizeOf(members) >= minProperties);
  const nameFits = composer.validatorOf(propertyNames);
  if (nameFits !== isAnything) tests.push((members) => namesFit(members, nameFits));
  tests.push(...ofOthers(composer, Object.keys(properties), additionalProperties));
  for (const name of required) tests.push((members) => members[name] !== undefined);
  for (const [name, property] of Object.entries(properties)) {
    const fits = composer.validatorOf(property);
    if (fits !== isAnything)
      tests.push((members) => members[name] === undefined || fits(members[name]));
  }
  const described = describedNames(composer.document, schema);
  tests.push(...ofOthers(composer, described, unevaluatedProperties));
  return tests;
}

/** Joins tests, of which most schemas have few; a loop over a list takes longer. */
function both<Value>(
  one: (value: Value) => boolean,
  other: (value: Value) => boolean,
): (value: Value) => boolean {
  return (value) => one(value) && other(value);
}

const all = <Value>(tests: Tests<Value>): ((value: Value) => boolean) | undefined =>
  tests.length === 0 ? undefined : tests.reduceRight((rest, test) => both(test, rest));

const typeTests: Readonly<Record<string, Validator>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  integer: isInteger,
  number: isNumber,
  string: (value) => typeof value === 'string',
  array: Array.isArray,
  object: isObject,
};

/** Whether a value has one of the types of a schema. */
function ofTypes(type: SchemaObject['type'] = []): Tests<unknown> {
  const [one, ...others] = [type].flat().map((name) => typeTests[name] ?? isNothing);
  if (!one) return [];
  return [others.reduce((some, test) => (value) => some(value) || test(value), one)];
}

/** What a schema says about the values of each type. */
function ofValues(composer: Composer, schema: SchemaObject): Tests<unknown> {
  const [text, number] = [all(ofText(schema)), all(ofNumber(schema))];
  const [array, object] = [all(ofArray(composer, schema)), all(ofObject(composer, schema))];
  const tests: Tests<unknown> = [];
  if (text) tests.push((value) => typeof value !== 'string' || text(value));
  if (number) tests.push((value) => !isNumber(value) || number(value));
  if (array) tests.push((value) => !Array.isArray(value) || array(value));
  if (object) tests.push((value) => !isObject(value) || object(value));
  return tests;
}

function ofChoices({ enum: choices, const: constant }: SchemaObject): Tests<unknown> {
  const tests: Tests<unknown> = [];
  if (constant !== undefined) tests.push((value) => value === constant);
  if (choices) tests.push((value) => choices.includes(value));
  return tests;
}

function compose(composer: Composer, schema: SchemaObject): Validator {
  const { $ref, type } = schema;
  const referred = $ref === undefined ? undefined : schemaAt(composer.document, $ref);
  return (
    all([
      ...ofTypes(type),
      ...(referred === undefined ? [] : [composer.validatorOf(referred)]),
      ...ofChoices(schema),
      ...ofValues(composer, schema),
    ]) ?? isAnything
  );
}

/**
 * Composes the validators of a document that was not there when the contract was generated, of functions
 * and without `eval`. They find the same faults as `explain`, in a fraction of its time.
 */
export function composeValidators(document: ActionDocument): ValidatorOf {
  const known = new Map<Schema, Validator>();
  const composer: Composer = {
    document,
    validatorOf(schema) {
      if (isForbidding(schema)) return isNothing;
      if (typeof schema === 'boolean') return isAnything;
      const composed = known.get(schema);
      if (composed) return composed;
      // Known ahead, because a schema may refer to itself.
      let fits: Validator = isAnything;
      known.set(schema, (value) => fits(value));
      fits = compose(composer, schema);
      known.set(schema, fits);
      return fits;
    },
  };
  return composer.validatorOf;
}
