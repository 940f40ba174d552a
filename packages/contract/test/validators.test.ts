import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { validatorsModule } from '../generate/validators/module.ts';
import { composeValidators } from '../src/validators/compose.ts';
import type { ActionValidators } from '../src/validators/validator.ts';
import { packageFolder } from './package-folder.ts';

/** A document whose one action takes a body of a schema, and answers with one. */
const documentOf = (schema: object, schemas: object = {}, answered = schema) => ({
  paths: {
    '/a#b': {
      put: {
        operationId: 'putA',
        parameters: [{ name: 'id', in: 'path', schema: { type: 'string' } }],
        requestBody: { content: { 'application/json': { schema } } },
        responses: { 204: {}, 400: { content: { 'application/json': { schema: answered } } } },
      },
    },
  },
  components: { schemas },
});

/** The validators of that action, read from the generated module. */
async function compiled(...schemas: Parameters<typeof documentOf>): Promise<ActionValidators> {
  const folder = await packageFolder({});
  const beside = (file: string) => new URL(`../src/validators/${file}`, import.meta.url).href;
  const text = validatorsModule('a', documentOf(...schemas)).replaceAll(
    /'\.\/(checks|standard-schema)\.ts'/g,
    (_, name) => `'${beside(`${name}.ts`)}'`,
  );
  const file = new URL('src/validators/a.gen.ts', folder);
  await writeFile(file, text);
  return (await import(/* @vite-ignore */ file.href)).putA;
}

const astral = '\u{1f600}';

describe('a compiled validator, and one that is composed', () => {
  test.each<[string, object, readonly unknown[], readonly unknown[]]>([
    ['no keyword', {}, [null, 1, 'a', undefined], []],
    ['nothing that fits', { not: {} }, [], [null, 1, 'a']],
    [
      'no type',
      { minLength: 2, minimum: 3, maxItems: 1 },
      ['ab', 3, [1], null, {}],
      ['a', 2, [1, 2]],
    ],
    ['types', { type: ['string', 'null'], maxLength: 1 }, ['a', null], ['ab', 1, {}]],
    ['an integer', { type: 'integer', exclusiveMaximum: 3 }, [2, -0], [3, 1.5, Infinity, '1']],
    ['characters', { type: 'string', minLength: 2, maxLength: 3 }, [astral.repeat(3)], [astral]],
    ['a pattern', { type: 'string', pattern: '^/.$' }, ['/a', `/${astral}`], ['/', 'a']],
    ['a constant', { const: 'a' }, ['a'], ['b', undefined]],
    ['choices', { enum: ['a', 1, null] }, ['a', 1, null], ['1', undefined]],
    ['a width', { type: 'integer', format: 'int64' }, [2 ** 60], ['1']],
    [
      'items',
      { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
      [['a'], ['a', 'b']],
      [[], ['a', 'a'], [1]],
    ],
    [
      'members',
      {
        type: 'object',
        required: ['a'],
        properties: { a: { type: 'string' }, b: { type: 'null' }, c: { not: {} } },
        additionalProperties: { type: 'number' },
      },
      [{ a: 'x' }, { a: 'x', b: null, d: 1 }],
      [{}, { a: 1 }, { a: 'x', b: 1 }, { a: 'x', c: 1 }, { a: 'x', d: 'y' }, [], null],
    ],
    [
      'names and their number',
      { type: 'object', propertyNames: { maxLength: 1 }, minProperties: 1, maxProperties: 2 },
      [{ a: 1 }, { a: 1, b: 2 }],
      [{}, { ab: 1 }, { a: 1, b: 2, c: 3 }],
    ],
  ])('of %s takes what fits and nothing else', async (_, schema, right, wrong) => {
    const { body, responses } = await compiled(schema);
    const [validator] = body;
    expect(responses['400 application/json']).toBe(validator);
    expect(right.filter((value) => validator?.(value) !== true)).toEqual([]);
    expect(wrong.filter((value) => validator?.(value) !== false)).toEqual([]);
    const composed = composeValidators(documentOf(schema))(schema);
    expect(right.filter((value) => !composed(value))).toEqual([]);
    expect(wrong.filter(composed)).toEqual([]);
  });

  test('follows references, into itself too', async () => {
    const Node = { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } };
    const schema = {
      $ref: '#/components/schemas/Node',
      properties: { name: { type: 'string' } },
      unevaluatedProperties: false,
    };
    const [validator] = (await compiled(schema, { Node })).body;
    expect(validator?.({ name: 'a', next: { next: {} } })).toBe(true);
    expect(validator?.({ name: 'a', next: { next: 1 } })).toBe(false);
    expect(validator?.({ other: 'a' })).toBe(false);
    const composed = composeValidators(documentOf(schema, { Node }))(schema);
    expect(composed({ name: 'a', next: { next: {} } })).toBe(true);
    expect(composed({ name: 'a', next: { next: 1 } })).toBe(false);
    expect(composed({ other: 'a' })).toBe(false);
  });

  test('of a body with variants is one for each', async () => {
    const { body, parameters } = await compiled(
      { oneOf: [{ type: 'string' }, { type: 'null' }] },
      {},
      {},
    );
    expect(body.map((validator) => [validator('a'), validator(null)])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(parameters['path id']?.('a')).toBe(true);
  });
});

describe('the generator of validators', () => {
  test('refuses a keyword that the faults could not be explained by', () => {
    expect(() => validatorsModule('a', documentOf({ allOf: [] }))).toThrow(
      'The validators do not know the keyword allOf.',
    );
  });

  test('refuses two references that would have one name', () => {
    const properties = {
      a: { $ref: '#/components/schemas/A-B' },
      b: { $ref: '#/components/schemas/A_B' },
    };
    const schemas = { 'A-B': { type: 'string' }, A_B: { type: 'null' } };
    expect(() => validatorsModule('a', documentOf({ properties }, schemas))).toThrow(
      '#/components/schemas/A-B and #/components/schemas/A_B have one name in code.',
    );
  });

  test('imports the checks alone that it uses', () => {
    const [, imported] =
      /import \{([^}]*)\} from '.\/checks.ts'/.exec(
        validatorsModule('a', documentOf({ type: 'integer' })),
      ) ?? [];
    expect(imported?.split(',').map((name) => name.trim())).toEqual(['isInteger', '']);
  });
});
