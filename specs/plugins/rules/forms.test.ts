import { describe, expect, test } from 'vitest';
import { problemsOf, resetPassword } from '../lint-files.ts';

const file = 'operations/resetPassword.yaml';
const mediaType = 'application/x-www-form-urlencoded';

/** What is found when a request has a body with a member of this type, and the place of the member. */
async function problemsOfMember(type: unknown, as = mediaType) {
  const schema = { type: 'object', properties: { token: { type } } };
  const requestBody = { content: { [as]: { schema } } };
  const problems = await problemsOf('forms', { [file]: { ...resetPassword, requestBody } });
  return problems.map((problem) => problem.slice(`${file}#/requestBody/content/`.length));
}

describe('forms', () => {
  test('a member that is a string is good', async () => {
    expect(await problemsOfMember('string')).toEqual([]);
  });

  test.each([
    ['null', ['string', 'null'], '["string","null"]'],
    ['a number', 'integer', '"integer"'],
    ['a list', 'array', '"array"'],
    ['anything', undefined, 'undefined'],
  ])('a member that may be %s is a problem', async (_what, type, told) => {
    expect(await problemsOfMember(type)).toEqual([
      `application~1x-www-form-urlencoded/schema/properties/token: \`token\` has the type ${told}, but the values of a form are text. Make it a string.`,
    ]);
  });

  test('a member of JSON may have any type', async () => {
    expect(await problemsOfMember('integer', 'application/json')).toEqual([]);
  });

  test('each variant of a form is looked at, behind its reference', async () => {
    const oneOf = [{ $ref: '../Grant.yaml' }];
    const requestBody = { content: { [mediaType]: { schema: { oneOf } } } };
    const problems = await problemsOf('forms', {
      [file]: { ...resetPassword, requestBody },
      'Grant.yaml': { properties: { code: { $ref: 'Code.yaml' } } },
      'Code.yaml': { type: ['string', 'null'] },
    });
    expect(problems).toEqual([
      'Grant.yaml#/properties/code: `code` has the type ["string","null"], but the values of a form are text. Make it a string.',
    ]);
  });
});
