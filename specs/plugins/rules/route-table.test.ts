import { describe, expect, test } from 'vitest';
import { problemsOf, resetPassword, rootOf } from '../lint-files.ts';

const at = 'openapi.yaml#/paths/~1password';
const operation = { $ref: 'operations/resetPassword.yaml' };

const problemsOfItem = (item: object) =>
  problemsOf('route-table', { 'openapi.yaml': rootOf({ '/password': item }) });

describe('route-table', () => {
  test('a method that refers to an operation file is good', async () => {
    expect(await problemsOf('route-table')).toEqual([]);
  });

  test.each(['get', 'put', 'post', 'patch', 'delete', 'head', 'options'])(
    '%s is a method',
    async (method) => {
      expect(await problemsOfItem({ [method]: operation })).toEqual([]);
    },
  );

  test('an operation file may have a number in its name', async () => {
    const problems = await problemsOf('route-table', {
      'openapi.yaml': rootOf({ '/devices': { put: { $ref: 'operations/pairOath2Device.yaml' } } }),
      'operations/pairOath2Device.yaml': resetPassword,
    });
    expect(problems).toEqual([]);
  });

  test('anything but a method is a problem', async () => {
    const item = { summary: 'Password', parameters: [], put: operation, 'x-note': 'Hm.' };
    expect(await problemsOfItem(item)).toEqual([
      `${at}/summary: \`summary\` does not belong in the route table; move it to the operation file.`,
      `${at}/parameters: \`parameters\` does not belong in the route table; move it to the operation file.`,
      `${at}/x-note: \`x-note\` does not belong in the route table; move it to the operation file.`,
    ]);
  });

  test.each([
    ['an operation written in place', resetPassword],
    ['a reference to another folder', { $ref: 'resetPassword.yaml' }],
    ['a reference to another kind of file', { $ref: 'operations/resetPassword.json' }],
    ['a reference into a file', { $ref: 'operations/resetPassword.yaml#/put' }],
    ['a reference that is no text', { $ref: 1 }],
    ['nothing', null],
  ])('a method with %s is a problem', async (_, value) => {
    expect(await problemsOfItem({ put: value })).toEqual([
      `${at}/put: \`put\` must be a single $ref to operations/<operationId>.yaml.`,
    ]);
  });

  test('a reference with siblings is a problem', async () => {
    expect(await problemsOfItem({ put: { ...operation, summary: 'Change a password' } })).toEqual([
      `${at}/put: \`put\` must be a single $ref to operations/<operationId>.yaml.`,
    ]);
  });
});
