import { describe, expect, test } from 'vitest';
import { problemsOf, resetPassword } from '../lint-files.ts';

const file = 'operations/resetPassword.yaml';
const responseMessage =
  'A response takes further members, since PingOne may add some. Remove the keyword.';
const formMessage =
  'A form takes further parameters, which a server ignores (RFC 6749, 3.2). Remove the keyword.';

const contentOf = (schema: object, mediaType = 'application/json') => ({
  content: { [mediaType]: { schema } },
});

/** What is found when a response has this schema. */
const problemsOfReceived = (schema: object) =>
  problemsOf('openness', { [file]: { ...resetPassword, responses: { '200': contentOf(schema) } } });

/** What is found when a body of a media type has this schema. */
const problemsOfSent = (schema: object, mediaType: string) =>
  problemsOf('openness', {
    [file]: { ...resetPassword, requestBody: contentOf(schema, mediaType) },
  });

describe('openness of responses', () => {
  test.each([
    ['nothing', {}],
    ['true', { additionalProperties: true }],
    ['a schema', { unevaluatedProperties: { type: 'string' } }],
  ])('further members by %s are good', async (_what, schema) => {
    expect(await problemsOfReceived({ type: 'object', ...schema })).toEqual([]);
  });

  test.each([
    ['additionalProperties', false],
    ['unevaluatedProperties', false],
    ['additionalProperties', { not: {} }],
  ])('no further members by %s: %o are a problem', async (keyword, value) => {
    expect(await problemsOfReceived({ properties: { user: { [keyword]: value } } })).toEqual([
      `${file}#/responses/200/content/application~1json/schema/properties/user/${keyword}: ${responseMessage}`,
    ]);
  });

  test('a schema that requests have, too, may be closed', async () => {
    const problems = await problemsOf('openness', {
      [file]: {
        ...resetPassword,
        requestBody: contentOf({ $ref: '../User.yaml' }),
        responses: { '200': contentOf({ $ref: '../User.yaml' }) },
      },
      'User.yaml': { additionalProperties: false },
    });
    expect(problems).toEqual([]);
  });
});

describe('openness of requests', () => {
  test('a JSON body may be closed', async () => {
    expect(await problemsOfSent({ additionalProperties: false }, 'application/json')).toEqual([]);
  });

  test('a form may not', async () => {
    const form = 'application/x-www-form-urlencoded';
    expect(await problemsOfSent({ additionalProperties: false }, form)).toEqual([
      `${file}#/requestBody/content/application~1x-www-form-urlencoded/schema/additionalProperties: ${formMessage}`,
    ]);
    expect(await problemsOfSent({ type: 'object' }, form)).toEqual([]);
  });

  test('a form in a file of its own may not either', async () => {
    const problems = await problemsOf('openness', {
      [file]: { ...resetPassword, requestBody: { $ref: '../body.yaml' } },
      'body.yaml': contentOf({ additionalProperties: false }, 'application/x-www-form-urlencoded'),
    });
    expect(problems).toEqual([
      `body.yaml#/content/application~1x-www-form-urlencoded/schema/additionalProperties: ${formMessage}`,
    ]);
  });
});
