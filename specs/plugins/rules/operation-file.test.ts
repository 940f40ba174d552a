import { describe, expect, test } from 'vitest';
import { problemsOf, resetPassword, rootOf } from '../lint-files.ts';

const at = (stem: string) => `operations/${stem}.yaml#/operationId: operationId`;

const problemsOfFile = (stem: string, operation: object) =>
  problemsOf('operation-file', {
    'openapi.yaml': rootOf({ '/password': { put: { $ref: `operations/${stem}.yaml` } } }),
    [`operations/${stem}.yaml`]: operation,
  });

describe('operation-file', () => {
  test('an operationId that is the stem of its file is good', async () => {
    expect(await problemsOf('operation-file')).toEqual([]);
  });

  test('an operationId may have numbers in its nouns', async () => {
    expect(await problemsOfFile('pairOath2Device', { operationId: 'pairOath2Device' })).toEqual([]);
  });

  test('authorize needs no noun', async () => {
    expect(await problemsOfFile('authorize', { operationId: 'authorize' })).toEqual([]);
  });

  test('an operationId that differs from the stem is a problem', async () => {
    expect(await problemsOfFile('setPassword', resetPassword)).toEqual([
      `${at('setPassword')} \`resetPassword\` must equal the stem of its file, \`setPassword\`.`,
    ]);
  });

  test.each(['ResetPassword', 'reset_password', 'reset-password', 'reset', '2resetPassword'])(
    '`%s` is not a camelCase verb and noun',
    async (operationId) => {
      expect(await problemsOfFile(operationId, { operationId })).toEqual([
        `${at(operationId)} \`${operationId}\` must be a camelCase verb and noun without an HTTP method.`,
      ]);
    },
  );

  test.each([
    'getPassword',
    'putPassword',
    'postPassword',
    'patchPassword',
    'headPassword',
    'optionsPassword',
  ])('`%s` begins with an HTTP method', async (operationId) => {
    expect(await problemsOfFile(operationId, { operationId })).toEqual([
      `${at(operationId)} \`${operationId}\` must be a camelCase verb and noun without an HTTP method.`,
    ]);
  });

  test('`delete` is a verb of the field, and a verb may begin like an HTTP method', async () => {
    expect(await problemsOfFile('deleteDevice', { operationId: 'deleteDevice' })).toEqual([]);
    expect(await problemsOfFile('postponeExpiry', { operationId: 'postponeExpiry' })).toEqual([]);
  });

  test('an operation without an operationId has both problems', async () => {
    expect(await problemsOfFile('resetPassword', {})).toEqual([
      `${at('resetPassword')} \`\` must be a camelCase verb and noun without an HTTP method.`,
      `${at('resetPassword')} \`\` must equal the stem of its file, \`resetPassword\`.`,
    ]);
  });
});
