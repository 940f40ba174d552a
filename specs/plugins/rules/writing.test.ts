import { describe, expect, test } from 'vitest';
import { problemsOf, problemsOfOperation, resetPassword, rootOf } from '../lint-files.ts';

const file = 'operations/resetPassword.yaml';

const problemsOfSummary = (summary?: string) =>
  problemsOfOperation('writing', { ...resetPassword, summary });

describe('writing', () => {
  test('a short imperative summary and a description in sentences are good', async () => {
    expect(await problemsOf('writing')).toEqual([]);
  });

  test.each([
    ['Read the PingOne user', 'a proper name'],
    ['Send an OTP by SMS', 'an abbreviation'],
    ['Process a request', 'a verb that ends with a double s'],
  ])('the summary `%s` is good: it has %s', async (summary) => {
    expect(await problemsOfSummary(summary)).toEqual([]);
  });

  test('a summary has 50 characters at most', async () => {
    expect(await problemsOfSummary(`Change ${'a'.repeat(43)}`)).toEqual([]);
    expect(await problemsOfSummary(`Change ${'a'.repeat(44)}`)).toEqual([
      `${file}#/summary: The summary has 51 characters; 50 is the most.`,
    ]);
  });

  test('a summary has no full stop', async () => {
    expect(await problemsOfSummary('Change a password.')).toEqual([
      `${file}#/summary: The summary must not end with a full stop.`,
    ]);
  });

  test.each([
    ['begins with a small letter', 'change a password'],
    ['begins with an abbreviation', 'OTP check'],
    ['is missing', undefined],
  ])('a summary that %s is a problem', async (_, summary) => {
    expect(await problemsOfSummary(summary)).toEqual([
      `${file}#/summary: The summary must begin with a capitalised verb.`,
    ]);
  });

  test.each(['Changes', 'Changing'])('`%s` is not imperative', async (verb) => {
    expect(await problemsOfSummary(`${verb} a password`)).toEqual([
      `${file}#/summary: The summary must be imperative, not \`${verb}\`.`,
    ]);
  });

  test('a summary is in sentence case', async () => {
    expect(await problemsOfSummary('Change a User Password')).toEqual([
      `${file}#/summary: The summary must be in sentence case, not \`User\`.`,
    ]);
  });

  test('an operation has a description', async () => {
    const missing = { ...resetPassword, description: undefined };
    expect(await problemsOfOperation('writing', missing)).toEqual([
      `${file}#/: An operation must have a description.`,
    ]);
  });

  test('an empty description is none, and ends with no full stop', async () => {
    const empty = { ...resetPassword, description: '' };
    expect(await problemsOfOperation('writing', empty)).toEqual([
      `${file}#/description: A description must end with a full stop.`,
      `${file}#/: An operation must have a description.`,
    ]);
  });

  test('a description ends with a full stop, wherever it stands', async () => {
    const problems = await problemsOf('writing', {
      'openapi.yaml': {
        ...rootOf({ '/password': { put: { $ref: file } } }),
        tags: [{ name: 'User passwords', description: 'The password' }],
      },
      [file]: {
        ...resetPassword,
        description: 'Replaces the password',
        parameters: [{ schema: { properties: { id: { description: 'Identifier!' } } } }],
        responses: { '200': { description: 'OK' } },
      },
    });
    const message = 'A description must end with a full stop.';
    expect(problems).toEqual([
      `openapi.yaml#/tags/0/description: ${message}`,
      `${file}#/description: ${message}`,
      `${file}#/parameters/0/schema/properties/id/description: ${message}`,
      `${file}#/responses/200/description: ${message}`,
    ]);
  });

  test('white space may follow the full stop', async () => {
    const operation = { ...resetPassword, description: 'Replaces the password.\n' };
    expect(await problemsOfOperation('writing', operation)).toEqual([]);
  });

  test('a property named description is not a description', async () => {
    const schema = { properties: { description: { type: 'string' } } };
    const operation = { ...resetPassword, parameters: [{ schema }] };
    expect(await problemsOfOperation('writing', operation)).toEqual([]);
  });

  test('the description of an example is free', async () => {
    const examples = { ok: { description: 'The state', value: { description: 'A name' } } };
    const operation = { ...resetPassword, parameters: [{ examples }] };
    expect(await problemsOfOperation('writing', operation)).toEqual([]);
  });
});
