import { describe, expect, test } from 'vitest';
import { problemsOf, problemsOfOperation, resetPassword } from '../lint-files.ts';

const at = 'operations/resetPassword.yaml#/requestBody/content:';

const problemsOfBody = (requestBody: object) =>
  problemsOfOperation('request-media-type', { ...resetPassword, requestBody });

describe('request-media-type', () => {
  test('one media type is good', async () => {
    expect(await problemsOf('request-media-type')).toEqual([]);
  });

  test('an operation without a request body is good', async () => {
    const { requestBody: _, ...bare } = resetPassword;
    expect(await problemsOfOperation('request-media-type', bare)).toEqual([]);
  });

  test('two media types are a problem', async () => {
    const content = { 'application/json': {}, 'application/xml': {} };
    expect(await problemsOfBody({ content })).toEqual([
      `${at} A request body needs exactly one media type; found 2. Give each media type an operation of its own.`,
    ]);
  });

  test.each([
    ['content that is empty', { content: {} }],
    ['no content', {}],
  ])('a request body with %s is a problem', async (_, requestBody) => {
    expect(await problemsOfBody(requestBody)).toEqual([
      `${at} A request body needs exactly one media type; found 0. Give each media type an operation of its own.`,
    ]);
  });
});
