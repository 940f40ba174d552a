import type { ActionDocument } from '@ping-password/contract';
import { type Schema, type SchemaObject, schemaAt } from '@ping-password/contract/schema';
import fc from 'fast-check';

const halves = ['\ud800', 'a\udfffb', '\ude00\ud83d'];
const written: Record<string, readonly string[]> = {
  uuid: ['c3042000-188f-4bc7-a269-dee1602cf7af', 'C3042000-188F-4BC7-A269-DEE1602CF7AF', 'me'],
  uri: ['https://a.example/b?c#d', 'javascript:alert(1)', 'a', 'http://%zz'],
  email: ['a@example.com', 'a@', `${'a.'.repeat(200)}a@example.com`],
  'date-time': ['2026-03-02T10:00:00Z', '2016-12-31T23:59:60Z', '2026-02-30T10:00:00Z', '2026'],
  password: ['Fake-Harbour-2042!', '\ud83d\ude00', ...halves],
};

/** A text that keeps a schema. */
function rightText({ minLength = 1, format = '', pattern = '' }: SchemaObject): string {
  const candidates = [written[format]?.[0] ?? 'a'.repeat(minLength), 'P1D', '12'];
  return candidates.find((text) => new RegExp(pattern).test(text)) ?? '';
}

/** Texts around the lengths that a schema allows. */
function texts(schema: SchemaObject): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 3, format = '' } = schema;
  const lengths = [minLength - 1, minLength, maxLength, maxLength + 1].filter((size) => size >= 0);
  const sized = fc.constantFrom(...lengths);
  return fc.oneof(
    { arbitrary: fc.constant(rightText(schema)), weight: 20 },
    fc
      .tuple(sized, fc.constantFrom('a', '1', '\ud83d\ude00', '\ud800'))
      .map(([n, c]) => c.repeat(n)),
    fc.constantFrom('', ' ', 'P1D', '12', 'a b', ...(written[format] ?? ['x'])),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
}

function numbers(schema: SchemaObject): fc.Arbitrary<number> {
  const { minimum = 0, exclusiveMaximum = 11, maximum = exclusiveMaximum - 1 } = schema;
  const near = [minimum - 1, minimum, maximum, maximum + 0.5, maximum + 1, -0, 1.5, 1e308, 255];
  return fc.oneof(fc.constantFrom(...near), fc.integer({ min: minimum, max: maximum }));
}

function arrays(document: ActionDocument, schema: SchemaObject): fc.Arbitrary<unknown[]> {
  const { maxItems = 0, items = true } = schema;
  const item = arbitraryValue(document, items);
  const some = fc.array(item, { maxLength: 4 });
  const twice = some.map((values) => [...values, ...values]);
  const tooMany = item.map((value) => new Array<unknown>(maxItems + 1).fill(value));
  return fc.oneof({ arbitrary: some, weight: 20 }, { arbitrary: twice, weight: 4 }, tooMany);
}

/** Members that the schema describes, any of them absent, and a few that it does not. */
function objects(document: ActionDocument, schema: SchemaObject): fc.Arbitrary<object> {
  const { properties = {}, propertyNames, additionalProperties, required = [] } = schema;
  const described = Object.entries(properties).map(([name, property]) => {
    const value = arbitraryValue(document, property);
    const rare = required.includes(name) ? 10 : 3;
    return fc.option(
      value.map((one) => [name, one] as const),
      { freq: rare },
    );
  });
  const { enum: names = ['__proto__', 'constructor', 'a/b', 'x'.repeat(300)] } = (propertyNames ??
    {}) as SchemaObject;
  const name = fc.oneof(fc.constantFrom(...(names as string[])), fc.constant('other'));
  const others = fc.array(fc.tuple(name, arbitraryValue(document, additionalProperties ?? true)), {
    maxLength: 3,
  });
  const none = fc.constant([]);
  const rarely = fc.oneof({ arbitrary: none, weight: 3 }, { arbitrary: others, weight: 1 });
  const added = propertyNames === undefined ? rarely : others;
  return fc
    .tuple(fc.tuple(...described), added)
    .map(([own, more]) => Object.fromEntries([...own.filter((entry) => entry !== null), ...more]));
}

function ofType(document: ActionDocument, schema: SchemaObject, type: string) {
  if (type === 'string') return texts(schema);
  if (type === 'integer' || type === 'number') return numbers(schema);
  if (type === 'array') return arrays(document, schema);
  if (type === 'object') return objects(document, schema);
  return type === 'boolean' ? fc.boolean() : fc.constant(null);
}

/** Values that often keep a schema, and often just not. */
export function arbitraryValue(document: ActionDocument, schema: Schema): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean') return fc.jsonValue({ maxDepth: 2 });
  const { $ref, type, enum: choices, const: constant } = schema;
  if ($ref !== undefined) return arbitraryValue(document, schemaAt(document, $ref));
  const own = [type ?? 'string'].flat().map((each) => ofType(document, schema, each));
  const constants = [...(choices ?? []), ...(constant === undefined ? [] : [constant])];
  const fitting = constants.length > 0 ? [fc.constantFrom(...constants)] : own;
  return fc.oneof(
    ...fitting.map((arbitrary) => ({ arbitrary, weight: 20 })),
    ...own.map((arbitrary) => ({ arbitrary, weight: 2 })),
    { arbitrary: fc.jsonValue({ maxDepth: 1 }), weight: 1 },
  );
}
