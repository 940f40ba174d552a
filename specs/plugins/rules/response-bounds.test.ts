import { describe, expect, test } from 'vitest';
import { problemsOf, resetPassword } from '../lint-files.ts';

const file = 'operations/resetPassword.yaml';
const schemaAt = `${file}#/responses/200/content/application~1json/schema`;
const message = (keyword: string) =>
  `A response states \`${keyword}\` without an x-evidence of level page or public beside it. Add the evidence, or remove the bound.`;

const answerOf = (schema: object) => ({
  ...resetPassword,
  responses: { '200': { content: { 'application/json': { schema } } } },
});

/** What is found when the answer has this schema. */
const problemsOfSchema = (schema: object, others: Record<string, object> = {}) =>
  problemsOf('response-bounds', { [file]: answerOf(schema), ...others });

describe('response-bounds', () => {
  test('a response without bounds is good', async () => {
    expect(await problemsOfSchema({ type: 'object', format: 'uuid', enum: ['a'] })).toEqual([]);
  });

  test.each([
    ['minimum', 0],
    ['maximum', 1],
    ['exclusiveMinimum', 0],
    ['exclusiveMaximum', 1],
    ['multipleOf', 1],
    ['minLength', 1],
    ['maxLength', 1],
    ['pattern', '.'],
    ['minItems', 1],
    ['maxItems', 1],
    ['uniqueItems', true],
    ['minProperties', 1],
    ['maxProperties', 1],
  ])('%s in a response is a problem', async (keyword, value) => {
    expect(await problemsOfSchema({ [keyword]: value })).toEqual([
      `${schemaAt}/${keyword}: ${message(keyword)}`,
    ]);
  });

  test.each(['page', 'public'])(
    'evidence of level %s beside the bound is enough',
    async (level) => {
      const evidence = { level, sources: ['S2'] };
      expect(await problemsOfSchema({ minimum: 1, 'x-evidence': evidence })).toEqual([]);
    },
  );

  test('what is inferred is not enough, nor is the evidence of the schema around', async () => {
    const days = { minimum: 1, 'x-evidence': { level: 'inferred', sources: ['S2'] } };
    const evidence = { level: 'page', sources: ['S2'] };
    expect(await problemsOfSchema({ properties: { days }, 'x-evidence': evidence })).toEqual([
      `${schemaAt}/properties/days/minimum: ${message('minimum')}`,
    ]);
  });

  test('a schema in a file of its own is followed, and reported once', async () => {
    const self = { $ref: 'User.yaml' };
    const problems = await problemsOfSchema(
      { properties: { user: { $ref: '../User.yaml' }, other: { $ref: '../User.yaml' } } },
      { 'User.yaml': { minProperties: 1, properties: { self } } },
    );
    expect(problems).toEqual([`User.yaml#/minProperties: ${message('minProperties')}`]);
  });

  test.each([
    [
      'body',
      { requestBody: { content: { 'application/json': { schema: { $ref: '../Id.yaml' } } } } },
    ],
    ['parameter', { parameters: [{ name: 'id', in: 'query', schema: { $ref: '../Id.yaml' } }] }],
  ])('a schema that is also of a %s may state bounds', async (_what, request) => {
    const problems = await problemsOf('response-bounds', {
      [file]: { ...answerOf({ $ref: '../Id.yaml' }), ...request },
      'Id.yaml': { minLength: 1 },
    });
    expect(problems).toEqual([]);
  });

  test('a header has the evidence of its schema', async () => {
    const headers = {
      'X-Known': { schema: { maxLength: 9 }, 'x-evidence': { level: 'page', sources: ['S2'] } },
      'X-Other': { schema: { maxLength: 9 } },
    };
    const problems = await problemsOf('response-bounds', {
      [file]: { ...resetPassword, responses: { '200': { headers } } },
    });
    expect(problems).toEqual([
      `${file}#/responses/200/headers/X-Other/schema/maxLength: ${message('maxLength')}`,
    ]);
  });

  test('members, examples and extensions may have the names of bounds', async () => {
    const schema = {
      properties: { minimum: { type: 'integer' }, example: { properties: { pattern: {} } } },
      example: { minimum: 1 },
      examples: [{ minimum: 1 }],
      'x-states': { OK: { minimum: 1 } },
    };
    expect(await problemsOfSchema(schema)).toEqual([]);
  });

  test('a bound of a member named example is found', async () => {
    expect(await problemsOfSchema({ properties: { example: { minimum: 1 } } })).toEqual([
      `${schemaAt}/properties/example/minimum: ${message('minimum')}`,
    ]);
  });

  test('a reference to a missing file is left to no-unresolved-refs', async () => {
    expect(await problemsOfSchema({ $ref: '../Missing.yaml' })).toEqual([]);
  });
});
