import { describe, expect, it } from 'vitest';
import { forEachUser, type ResumeToken } from '../../src/bulk.ts';
import { run, success } from './scripted.ts';

describe('a token', () => {
  const resume: ResumeToken = {
    version: 1,
    done: ['a'],
    failures: { tryLater: ['b'], locked: ['c'] },
  };

  it('lets a run go on without those who had their turn', async () => {
    const token = JSON.parse(JSON.stringify(resume));
    const { report, calls } = run(['a', 'b', 'c', 'd'], {}, { resume: token });
    expect(await report).toMatchObject({
      done: 2,
      failed: 2,
      failures: { tryLater: ['b'], locked: ['c'] },
      token: { version: 1, done: ['a', 'd'] },
    });
    expect(calls).toEqual(['d']);
  });

  it('gives another turn to those whose outcome is named', async () => {
    const { report, calls } = run(['a', 'b', 'c', 'd'], {}, { resume, again: ['tryLater'] });
    expect(await report).toMatchObject({ done: 3, failures: { locked: ['c'] } });
    expect(calls).toEqual(['b', 'd']);
  });

  it('is told after each user', async () => {
    const { report, told } = run(['a', 'b'], {});
    await report;
    // It tells where the run stands when it is asked for.
    expect(told.map(({ token }) => token().done)).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it.each([{}, { version: 2, done: [], failures: {} }])('is not %j', async (token) => {
    await expect(forEachUser([], success, { resume: token as never })).rejects.toThrow(
      'The resume token is none of forEachUser.',
    );
  });
});
