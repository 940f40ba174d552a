import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { resolveReference } from '@ping-password/contract';
import { actions as auth } from '@ping-password/contract/auth';
import { actions as directory } from '@ping-password/contract/directory';
import { actions as platform } from '@ping-password/contract/platform';
import { describe, expect, test } from 'vitest';
import { type MockAnswer, mockAnswers, statusOf } from '../src/web/mock-answers.ts';

interface Operation {
  responses: Record<string, { content?: Record<string, { examples?: object }> }>;
}

async function answersOf(api: string, { path, method }: { path: string; method: string }) {
  const name = `@ping-password/contract/openapi/${api}.actions.json`;
  const document = JSON.parse(await readFile(fileURLToPath(import.meta.resolve(name)), 'utf8'));
  const { responses } = document.paths[path][method.toLowerCase()] as Operation;
  return Object.entries(responses).flatMap(([status, node]) => {
    const { content = {} } = resolveReference(document, node) as Operation['responses'][string];
    const names = Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
    if (names.length === 0) return [`code=${status}`];
    return names.map((example) => `code=${status}, example=${example}`);
  });
}

const values = (answers: readonly MockAnswer[]) => answers.map(({ prefer }) => prefer);

describe('every answer on offer is an example of the contract', () => {
  test.each([
    ['platform', platform.readPassword, mockAnswers.readPassword],
    ['platform', platform.resetPassword, mockAnswers.changePassword],
    ['platform', platform.resetPassword, mockAnswers.setTemporaryPassword],
    ['auth', auth.readFlow, mockAnswers.readFlow],
    ['auth', auth.resetFlowPassword, mockAnswers.resetFlowPassword],
    ['directory', directory.resetPassword, mockAnswers.resetDirectoryPassword],
    ['directory', directory.requestPasswordReset, mockAnswers.requestPasswordReset],
  ])('%s $operationId', async (api, action, answers) => {
    expect(await answersOf(api, action)).toEqual(expect.arrayContaining(values(answers)));
  });
});

test.each(Object.entries(mockAnswers))('%s begins with a success', (_name, [first]) => {
  expect(statusOf(first)).toBe('200');
});
