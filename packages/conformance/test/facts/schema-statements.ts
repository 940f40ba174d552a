import { listOf, type Node, nodeOf, referenceOf } from './document.ts';

/** What a contract says of each place of a subject, one short sentence each. */
export type Statements = Map<string, string[]>;

const words: readonly (readonly [keyword: string, word: string])[] = [
  ['minimum', 'from'],
  ['minLength', 'from'],
  ['minItems', 'from'],
  ['minProperties', 'from'],
  ['maximum', 'to'],
  ['maxLength', 'to'],
  ['maxItems', 'to'],
  ['maxProperties', 'to'],
  ['exclusiveMinimum', 'above'],
  ['exclusiveMaximum', 'below'],
  ['default', 'by default'],
  ['const', 'always'],
  ['pattern', 'like'],
];

function typesOf({ type, format }: Node): string[] {
  const types = (Array.isArray(type) ? type : [type]).filter((word) => word !== undefined);
  const known = types.filter((word) => word !== 'null').map(String);
  const named = typeof format === 'string' && known[0] === 'string' ? [format] : known;
  // A width of a number; another name than that of a text, whose type is changed.
  const width = typeof format === 'string' && known[0] !== 'string' ? [`as ${format}`] : [];
  return [...named, ...width, ...(types.includes('null') ? ['or null'] : [])];
}

const isClosed = (schema: Node) => {
  const others = schema['additionalProperties'] ?? schema['unevaluatedProperties'];
  return others === false || JSON.stringify(others) === '{"not":{}}';
};

/** What a schema says of itself, without its members. An object that takes no other members is `closed`. */
export function sayingsOf(schema: Node): string[] {
  const reference = referenceOf(schema);
  if (reference !== undefined) return [reference];
  const bounds = words.flatMap(([keyword, word]) =>
    schema[keyword] === undefined ? [] : [`${word} ${schema[keyword]}`],
  );
  const variants = [...listOf(schema['oneOf']), ...listOf(schema['anyOf'])].map(referenceOf);
  const types = typesOf(schema).map((type) =>
    isClosed(schema) ? type.replace('object', 'closed') : type,
  );
  return [
    ...types,
    ...bounds,
    ...variants.map((name) => `either ${name}`),
    ...listOf(schema['enum']).map((value) => `one of ${value}`),
    ...listOf(schema['x-extensible-enum']).map((value) => `for example ${value}`),
    ...(schema['readOnly'] === true ? ['read-only'] : []),
    ...(schema['writeOnly'] === true ? ['write-only'] : []),
    ...(schema['uniqueItems'] === true ? ['without repetition'] : []),
    ...(schema['not'] === undefined ? [] : [`never ${JSON.stringify(schema['not'])}`]),
  ];
}

/** Level and sources of what is known. */
export function knownOf(node: Node): string[] {
  const { level, sources } = nodeOf(node['x-evidence']);
  return level === undefined ? [] : [[level, ...listOf(sources)].join(' ')];
}

/** What the members are that have no name. */
function othersOf(schema: Node): string[] {
  const others = schema['additionalProperties'] ?? schema['unevaluatedProperties'];
  if (isClosed(schema) || others === undefined || others === true) return [];
  return [`others ${sayingsOf(nodeOf(others)).join(' ')}`];
}

function statesOf(schema: Node, statements: Statements): void {
  for (const [state, entry] of Object.entries(nodeOf(schema['x-states']))) {
    statements.set(state, ['state', ...listOf(nodeOf(entry)['actions']).map(String)]);
  }
}

/** Adds what a schema says, of itself at `place` and of its members below it. */
export function addSchema(schema: Node, place: string, statements: Statements): Statements {
  const before = statements.get(place) ?? [];
  const names = nodeOf(schema['propertyNames']);
  const keys = [...sayingsOf({ ...names, enum: [] }), ...listOf(names['enum'])].map(
    (key) => `key ${key}`,
  );
  statements.set(place, [
    ...before,
    ...sayingsOf(schema),
    ...othersOf(schema),
    ...keys,
    ...knownOf(schema),
  ]);
  statesOf(schema, statements);
  const required = listOf(schema['required']);
  for (const [name, member] of Object.entries(nodeOf(schema['properties']))) {
    const below = place === '.' ? name : `${place}/${name}`;
    statements.set(below, [required.includes(name) ? 'required' : 'optional']);
    addSchema(nodeOf(member), below, statements);
  }
  if (schema['items'] !== undefined) addSchema(nodeOf(schema['items']), `${place}[]`, statements);
  return statements;
}
