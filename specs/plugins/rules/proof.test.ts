import { describe, expect, test } from 'vitest';
import { problemsOf, problemsOfOperation, resetPassword } from '../lint-files.ts';

const at = 'operations/resetPassword.yaml#/x-proof: x-proof:';
const says = 'Replaces the password.';
const tests = { 'packages/sandbox/test/head.test.ts': 'is answered as GET is, without a body' };

const problemsOfProof = (...proofs: object[]) =>
  problemsOfOperation('proof', { ...resetPassword, 'x-proof': proofs });

describe('proof', () => {
  test('a sentence with a test that is there is good', async () => {
    expect(await problemsOf('proof')).toEqual([]);
    expect(await problemsOfProof({ says, tests })).toEqual([]);
  });

  test('every sentence has its proof', async () => {
    const description = 'Replaces the password. The state becomes `OK`. A lock stays.';
    expect(
      await problemsOfOperation('proof', {
        ...resetPassword,
        description,
        'x-proof': [
          { says, tests },
          { says: 'A lock stays.', tests },
        ],
      }),
    ).toEqual([
      'operations/resetPassword.yaml#/: Nothing in x-proof says `The state becomes `OK`.`.',
    ]);
  });

  test('a proof is of a sentence that the description has', async () => {
    expect(await problemsOfProof({ says: 'Does not replace it.', tests })).toEqual([
      'operations/resetPassword.yaml#/: Nothing in x-proof says `Replaces the password.`.',
      `${at} the description does not say \`Does not replace it.\`.`,
    ]);
  });

  test('file and title are those of a test', async () => {
    const [file = ''] = Object.keys(tests);
    expect(await problemsOfProof({ says, tests: { [file]: ['ends a stream', 'never'] } })).toEqual([
      `${at} ${file} has no test \`never\` that runs.`,
    ]);
    for (const missing of ['packages/sandbox/test/none.test.ts', 'packages/sandbox/package.json']) {
      expect(await problemsOfProof({ says, tests: { [missing]: 'ends a stream' } })).toEqual([
        `${at} there is no test file ${missing}.`,
      ]);
    }
  });

  test('a string of a test file that is no title is none of a test', async () => {
    const [file = ''] = Object.keys(tests);
    expect(await problemsOfProof({ says, tests: { [file]: 'vitest' } })).toEqual([
      `${at} ${file} has no test \`vitest\` that runs.`,
    ]);
  });

  test('a sentence that nothing can show has a reason', async () => {
    expect(await problemsOfProof({ says, untested: 'The sandbox has no gateway.' })).toEqual([]);
    expect(await problemsOfProof({ says, untested: 'no gateway' })).toEqual([
      `${at} untested takes the place of tests, as a sentence.`,
    ]);
    expect(await problemsOfProof({ says, tests, untested: 'It has tests, too.' })).toEqual([
      `${at} untested takes the place of tests, as a sentence.`,
    ]);
    expect(await problemsOfProof({ says })).toEqual([
      `${at} \`${says}\` needs tests, or untested with the reason.`,
    ]);
  });

  test('a proof has no other members', async () => {
    expect(await problemsOfProof({ says, tests, by: 'me' })).toEqual([
      `${at} \`by\` is not a member of x-proof.`,
    ]);
  });
});
