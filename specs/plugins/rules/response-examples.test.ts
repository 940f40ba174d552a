import { describe, expect, test } from 'vitest';
import { problemsOf, problemsOfOperation } from '../lint-files.ts';

const at = 'operations/resetPassword.yaml#/responses';
const good = { examples: { ok: { value: {} } } };

const problemsOfResponses = (responses: object) =>
  problemsOfOperation('response-examples', { responses });

describe('response-examples', () => {
  test('a body with a named example is good', async () => {
    expect(await problemsOf('response-examples')).toEqual([]);
    const failure = { '400': { content: { 'application/json': good } } };
    expect(await problemsOfResponses(failure)).toEqual([]);
  });

  test('a response other than 4xx may be without a body', async () => {
    expect(await problemsOfResponses({ '204': {}, '503': { content: {} } })).toEqual([]);
  });

  test('a 4xx without a body is a problem', async () => {
    expect(await problemsOfResponses({ '400': {}, '4XX': { content: {} } })).toEqual([
      `${at}/400: 400 must have a body.`,
      `${at}/4XX: 4XX must have a body.`,
    ]);
  });

  test('a body without a named example is a problem', async () => {
    const responses = {
      '200': { content: { 'application/json': {} } },
      '400': { content: { 'application/json': { example: {} } } },
      '500': { content: { 'application/json': { examples: {} } } },
    };
    expect(await problemsOfResponses(responses)).toEqual([
      `${at}/200: 200 application/json must have a named example.`,
      `${at}/400: 400 application/json must have a named example.`,
      `${at}/500: 500 application/json must have a named example.`,
    ]);
  });

  test('every media type of a body needs an example', async () => {
    const content = {
      'application/json': good,
      'application/hal+json': {},
      'text/plain': null,
      'text/html': {},
    };
    expect(await problemsOfResponses({ '200': { content } })).toEqual([
      `${at}/200: 200 application/hal+json must have a named example.`,
      `${at}/200: 200 text/plain must have a named example.`,
    ]);
  });

  test('a response in a file of its own is followed', async () => {
    const problems = await problemsOf('response-examples', {
      'operations/resetPassword.yaml': { responses: { '404': { $ref: '../NotFound.yaml' } } },
      'NotFound.yaml': { content: { 'application/json': {} } },
    });
    expect(problems).toEqual([`${at}/404: 404 application/json must have a named example.`]);
  });

  test('an operation without responses is left to the struct rule', async () => {
    expect(await problemsOfOperation('response-examples', {})).toEqual([]);
  });
});
