import { describe, expect, test } from 'vitest';
import { problemsOf, resetPassword } from '../lint-files.ts';

const file = 'operations/resetPassword.yaml';
const contentOf = (schema: object) => ({ content: { 'application/json': { schema } } });
const text = ['string', 'null'];

/** What is found when a request has this schema. */
const problemsOfSent = (schema: object) =>
  problemsOf('nulls', { [file]: { ...resetPassword, requestBody: contentOf(schema) } });

/** What is found when a response has this schema. */
const problemsOfReceived = (schema: object) =>
  problemsOf('nulls', { [file]: { ...resetPassword, responses: { '200': contentOf(schema) } } });

describe('nulls', () => {
  test('an optional member of a request may be null', async () => {
    const properties = { name: { type: 'string' }, title: { type: text } };
    expect(await problemsOfSent({ required: ['name'], properties })).toEqual([]);
  });

  test('a required member of a request may not', async () => {
    expect(
      await problemsOfSent({ required: ['name', 'none'], properties: { name: { type: text } } }),
    ).toEqual([
      `${file}#/requestBody/content/application~1json/schema/properties/name: \`name\` has to be there, and takes \`null\`, which is as good as left out. Remove one of them.`,
    ]);
  });

  test('a member named required is no list of names', async () => {
    const properties = { required: { type: 'boolean' } };
    expect(await problemsOfSent({ properties })).toEqual([]);
  });

  test.each([
    ['of several types', text],
    ['alone', 'null'],
  ])('a response has no null, %s', async (_what, type) => {
    expect(await problemsOfReceived({ properties: { title: { type } } })).toEqual([
      `${file}#/responses/200/content/application~1json/schema/properties/title/type: A response has no \`null\`; make the member optional instead.`,
    ]);
  });

  test('a response may have every other type', async () => {
    expect(
      await problemsOfReceived({ properties: { n: { type: ['integer', 'string'] } } }),
    ).toEqual([]);
  });

  test('a schema that requests have, too, may be null', async () => {
    const schema = { properties: { user: { $ref: '../User.yaml' } } };
    const problems = await problemsOf('nulls', {
      [file]: {
        ...resetPassword,
        requestBody: contentOf(schema),
        responses: { '200': contentOf(schema) },
      },
      'User.yaml': { type: ['object', 'null'] },
    });
    expect(problems).toEqual([]);
  });
});
