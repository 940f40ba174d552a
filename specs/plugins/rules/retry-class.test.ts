import { describe, expect, test } from 'vitest';
import { problemsOf, problemsOfOperation, resetPassword, rootOf } from '../lint-files.ts';

const at = 'operations/resetPassword.yaml#/x-retry: x-retry:';
const evidence = { level: 'inferred', sources: ['S2'], note: 'Each call begins a flow.' };

const problemsOfRetry = (retry: unknown) =>
  problemsOfOperation('retry-class', { ...resetPassword, 'x-retry': retry });

/** What is found when the operation is a GET. */
const problemsOfRead = (retry: object) =>
  problemsOf('retry-class', {
    'openapi.yaml': rootOf({ '/password': { get: { $ref: 'operations/resetPassword.yaml' } } }),
    'operations/resetPassword.yaml': { ...resetPassword, 'x-retry': retry },
  });

describe('retry-class', () => {
  test('the class that the method tells is good', async () => {
    expect(await problemsOf('retry-class')).toEqual([]);
    expect(await problemsOfRead({ class: 'safe' })).toEqual([]);
  });

  test('an operation carries a class', async () => {
    const { 'x-retry': _, ...bare } = resetPassword;
    expect(await problemsOfOperation('retry-class', bare)).toEqual([
      'operations/resetPassword.yaml#/: An operation must carry x-retry.',
    ]);
  });

  test.each([
    ['none', {}],
    ['unknown', { class: 'always' }],
    ['empty', null],
  ])('a class that is %s is a problem', async (_title, retry) => {
    expect(await problemsOfRetry(retry)).toEqual([`${at} class must be one of safe, proven.`]);
  });

  test('another class than the method tells needs evidence', async () => {
    expect(await problemsOfRetry({ class: 'safe' })).toEqual([
      `${at} safe for a PUT needs an x-evidence of its own.`,
    ]);
    expect(await problemsOfRead({ class: 'proven' })).toEqual([
      `${at} proven for a GET needs an x-evidence of its own.`,
    ]);
    expect(await problemsOfRetry({ class: 'safe', 'x-evidence': evidence })).toEqual([]);
    expect(await problemsOfRead({ class: 'proven', 'x-evidence': evidence })).toEqual([]);
  });

  test('evidence for the default class of the method is a problem', async () => {
    expect(await problemsOfRetry({ class: 'proven', 'x-evidence': evidence })).toEqual([
      `${at} proven is the default class of a PUT; remove its x-evidence.`,
    ]);
    expect(await problemsOfRead({ class: 'safe', 'x-evidence': evidence })).toEqual([
      `${at} safe is the default class of a GET; remove its x-evidence.`,
    ]);
  });

  test('a member that is not known is a problem', async () => {
    expect(await problemsOfRetry({ class: 'proven', attempts: 3 })).toEqual([
      `${at} \`attempts\` is not a member of x-retry.`,
    ]);
  });
});

describe('evidence inside x-retry', () => {
  test('is checked like any other', async () => {
    const retry = { class: 'safe', 'x-evidence': { ...evidence, sources: ['X1'] } };
    expect(await problemsOfOperation('evidence', { ...resetPassword, 'x-retry': retry })).toEqual([
      'operations/resetPassword.yaml#/x-retry/x-evidence: x-evidence: sources.yaml has no X1.',
    ]);
  });
});
