import type { ActionDocument } from '../../src/action.ts';
import { describedNames } from '../../src/schema/explain.ts';
import type { Schema, SchemaObject } from '../../src/schema/schema.ts';

/** Gives names for what an expression uses, and defines them. */
export interface Definitions {
  readonly document: ActionDocument;
  /** The name of a regular expression. */
  pattern(source: string): string;
  /** The name of a set of names. */
  names(names: readonly string[]): string;
  /** The name of the validator of a component. */
  referred($ref: string): string;
  /** The name of the validator of a schema. */
  validator(schema: Schema): string;
}

const text = (value: unknown) => JSON.stringify(value);

/** The check of each format; a format of numbers refuses none. */
const formatChecks: Readonly<Record<string, string>> = {
  uri: 'isURI',
  uuid: 'isUUID',
  email: 'isEmail',
  'date-time': 'isTime',
  password: 'isSecret',
};

/** Lengths come first: a pattern or a format is not tried on a text that is too long. */
function ofText(
  code: Definitions,
  { minLength = 0, maxLength, pattern, format = '' }: SchemaObject,
) {
  const check = formatChecks[format];
  return [
    maxLength === undefined ? '' : `!isLonger(v, ${maxLength})`,
    minLength === 1 ? "v !== ''" : '',
    minLength > 1 ? `!isShorter(v, ${minLength})` : '',
    pattern === undefined ? '' : `${code.pattern(pattern)}.test(v)`,
    check === undefined ? '' : `${check}(v)`,
  ];
}

const ofNumber = (_code: Definitions, { minimum, maximum, exclusiveMaximum }: SchemaObject) => [
  minimum === undefined ? '' : `v >= ${minimum}`,
  maximum === undefined ? '' : `v <= ${maximum}`,
  exclusiveMaximum === undefined ? '' : `v < ${exclusiveMaximum}`,
];

/** An array that is too long is not looked into. */
function ofArray(
  code: Definitions,
  { minItems = 0, maxItems, uniqueItems, items = true }: SchemaObject,
) {
  const item = code.validator(items);
  return [
    maxItems === undefined ? '' : `v.length <= ${maxItems}`,
    minItems === 0 ? '' : `v.length >= ${minItems}`,
    item === 'isAnything' ? '' : `v.every(${item})`,
    uniqueItems ? `areUnique(v)` : '',
  ];
}

/** What the members have to keep that a schema does not describe. */
function ofOthers(code: Definitions, names: readonly string[], others: Schema): string {
  const validator = code.validator(others);
  if (validator === 'isAnything') return '';
  return validator === 'isNothing'
    ? `hasOnly(v, ${code.names(names)})`
    : `othersFit(v, ${code.names(names)}, ${validator})`;
}

/** One member; its own schema refuses what is left out, unless that takes anything. */
function ofMember(code: Definitions, schema: SchemaObject, name: string): string {
  const member = `v[${text(name)}]`;
  const validator = code.validator(schema.properties?.[name] ?? true);
  const isRequired = schema.required?.includes(name) === true;
  if (validator === 'isNothing') return isRequired ? 'false' : `${member} === undefined`;
  if (validator === 'isAnything') return isRequired ? `${member} !== undefined` : '';
  return `${member} ${isRequired ? '!== undefined &&' : '=== undefined ||'} ${validator}(${member})`;
}

const bracketed = (condition: string) =>
  condition.includes(' || ') ? `(${condition})` : condition;

/** An object with too many members is not looked into. */
function ofObject(code: Definitions, schema: SchemaObject) {
  const { required = [], properties = {}, propertyNames } = schema;
  const { minProperties = 0, maxProperties } = schema;
  const { additionalProperties = true, unevaluatedProperties = true } = schema;
  const members = new Set([...required, ...Object.keys(properties)]);
  return [
    maxProperties === undefined ? '' : `sizeOf(v) <= ${maxProperties}`,
    minProperties <= required.length ? '' : `sizeOf(v) >= ${minProperties}`,
    propertyNames === undefined ? '' : `namesFit(v, ${code.validator(propertyNames)})`,
    ofOthers(code, Object.keys(properties), additionalProperties),
    ...[...members].map((name) => bracketed(ofMember(code, schema, name))),
    ofOthers(code, [...describedNames(code.document, schema)], unevaluatedProperties),
  ];
}

/** How a type is told, and what a value of this type has to keep. */
const types = {
  null: { is: 'v === null', conditions: () => [] },
  boolean: { is: "typeof v === 'boolean'", conditions: () => [] },
  integer: { is: 'isInteger(v)', conditions: ofNumber },
  number: { is: 'isNumber(v)', conditions: ofNumber },
  string: { is: "typeof v === 'string'", conditions: ofText },
  array: { is: 'Array.isArray(v)', conditions: ofArray },
  object: { is: 'isObject(v)', conditions: ofObject },
} as const satisfies Record<
  string,
  {
    readonly is: string;
    conditions(code: Definitions, schema: SchemaObject): readonly string[];
  }
>;

const isType = (name: string): name is keyof typeof types => Object.hasOwn(types, name);

/** What every value of one type has to keep, with `&&` between the parts. */
const ofType = (code: Definitions, schema: SchemaObject, type: keyof typeof types) =>
  types[type].conditions(code, schema).filter((condition) => condition !== '');

/** A schema that names its types takes values of these alone. */
function ofNamedTypes(code: Definitions, schema: SchemaObject, names: readonly string[]): string {
  return names
    .map((name) => {
      if (!isType(name)) throw new Error(`There is no type ${name}.`);
      return [types[name].is, ...ofType(code, schema, name)].join(' &&\n  ');
    })
    .join(' || ');
}

/** A schema that names no type says something about the values of a type, if there are any. */
const ofUnnamedTypes = (code: Definitions, schema: SchemaObject) =>
  (['string', 'number', 'array', 'object'] as const).flatMap((name) => {
    const conditions = ofType(code, schema, name);
    const kept = conditions.join(' && ');
    return conditions.length === 0 ? [] : [`!(${types[name].is}) || (${kept})`];
  });

/** What a value `v` has to keep, as an expression; empty when it may be anything. */
export function conditionOf(code: Definitions, schema: SchemaObject): string {
  const { $ref, type = [], enum: choices, const: constant } = schema;
  const names = [type].flat();
  const conditions = [
    ...($ref === undefined ? [] : [`${code.referred($ref)}(v)`]),
    ...(names.length > 0 ? [ofNamedTypes(code, schema, names)] : ofUnnamedTypes(code, schema)),
    ...(constant === undefined ? [] : [`v === ${text(constant)}`]),
    ...(choices === undefined ? [] : [choices.map((one) => `v === ${text(one)}`).join(' || ')]),
  ];
  return conditions.length === 1 ? (conditions[0] ?? '') : conditions.map(bracketed).join(' && ');
}
