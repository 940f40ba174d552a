import { describe, expect, test } from 'vitest';
import { problemsOf, problemsOfOperation, resetPassword } from '../lint-files.ts';

const at = 'operations/resetPassword.yaml#/x-evidence: x-evidence:';

const problemsOfEvidence = (evidence: unknown) =>
  problemsOfOperation('evidence', { ...resetPassword, 'x-evidence': evidence });

describe('evidence', () => {
  test('a level with known sources is good', async () => {
    expect(await problemsOf('evidence')).toEqual([]);
    expect(await problemsOfEvidence({ level: 'public', sources: ['S2', 'D-ERR'] })).toEqual([]);
  });

  test('an operation carries evidence', async () => {
    const { 'x-evidence': _, ...bare } = resetPassword;
    expect(await problemsOfOperation('evidence', bare)).toEqual([
      'operations/resetPassword.yaml#/: An operation must carry x-evidence.',
    ]);
  });

  test.each([
    ['missing', undefined],
    ['unknown', 'rumour'],
    ['a list', ['page']],
  ])('a level that is %s is a problem', async (_, level) => {
    expect(await problemsOfEvidence({ level, sources: ['S2'] })).toEqual([
      `${at} level must be one of page, public, inferred.`,
    ]);
  });

  test.each([
    ['missing', undefined],
    ['empty', []],
    ['no list', 'S2'],
  ])('sources that are %s are a problem', async (_, sources) => {
    expect(await problemsOfEvidence({ level: 'page', sources })).toEqual([
      `${at} sources must name at least one source.`,
    ]);
  });

  test('every source is a key of sources.yaml', async () => {
    const problems = await problemsOfEvidence({ level: 'page', sources: ['X1', 'S2', 'toString'] });
    expect(problems).toEqual([`${at} sources.yaml has no X1, toString.`]);
  });

  test('inferred evidence has a note that ends with a full stop', async () => {
    const inferred = { level: 'inferred', sources: ['S2'] };
    expect(await problemsOfEvidence({ ...inferred, note: 'The status is deduced.' })).toEqual([]);
    const message = `${at} inferred needs a note that says what was deduced and ends with a full stop.`;
    expect(await problemsOfEvidence(inferred)).toEqual([message]);
    expect(await problemsOfEvidence({ ...inferred, note: 'The status is deduced' })).toEqual([
      message,
    ]);
    expect(await problemsOfEvidence({ ...inferred, note: ['Deduced.'] })).toEqual([message]);
  });

  test('evidence has no other members', async () => {
    const problems = await problemsOfEvidence({
      level: 'page',
      sources: ['S2'],
      date: 1,
      by: 'me',
    });
    expect(problems).toEqual([
      `${at} \`date\` is not a member of x-evidence.`,
      `${at} \`by\` is not a member of x-evidence.`,
    ]);
  });

  test('empty evidence is a problem, not a crash', async () => {
    expect(await problemsOfEvidence(null)).toEqual([
      `${at} level must be one of page, public, inferred.`,
      `${at} sources must name at least one source.`,
    ]);
  });

  test('evidence is checked wherever it stands', async () => {
    const problems = await problemsOf('evidence', {
      'operations/resetPassword.yaml': {
        ...resetPassword,
        responses: { '400': { 'x-evidence': { level: 'page', sources: ['X1'] } } },
        parameters: [{ schema: { $ref: '../User.yaml' } }],
      },
      'User.yaml': { properties: { name: { 'x-evidence': { level: 'page', sources: ['X2'] } } } },
    });
    expect(problems).toEqual([
      'User.yaml#/properties/name/x-evidence: x-evidence: sources.yaml has no X2.',
      'operations/resetPassword.yaml#/responses/400/x-evidence: x-evidence: sources.yaml has no X1.',
    ]);
  });
});
