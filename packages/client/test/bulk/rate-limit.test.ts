import { describe, expect, it } from 'vitest';
import { forEachUser } from '../../src/bulk.ts';
import { apiErrorOf, outcomeOf } from '../../src/index.ts';
import { virtualTime } from '../sandbox/virtual-time.ts';
import { refusal, run, throws } from './scripted.ts';

describe('a 429', () => {
  const limited = (after: string) => () =>
    refusal(429, { 'retry-after': after, date: 'Mon, 02 Mar 2026 10:00:00 GMT' });

  it.each([
    ['seconds', '2', 2000],
    ['a date', 'Mon, 02 Mar 2026 10:00:05 GMT', 5000],
    ['no time at all', '0', 1000],
  ])('with Retry-After as %s pauses and repeats', async (_title, after, ms) => {
    const { report, calls, waits, told } = run(['a', 'b'], { a: [limited(after)] });
    expect(await report).toMatchObject({ done: 2, failed: 0, complete: true });
    expect([calls, waits]).toEqual([['a', 'a', 'b'], [ms]]);
    expect(told.map(({ user, pause, done }) => user ?? [pause, done])).toEqual([
      [Math.floor(ms / 1000) * Number(after !== '0'), 0],
      'a',
      'b',
    ]);
  });

  it('that is thrown is taken alike', async () => {
    const { error } = limited('1')();
    const { report, calls } = run(['a'], { a: [throws(apiErrorOf(error))] });
    expect([(await report).done, calls]).toEqual([1, ['a', 'a']]);
  });

  it('pauses all: no action begins before its time', async () => {
    const time = virtualTime();
    const begun: [string, number][] = [];
    let first = true;
    const act = async (user: string) => {
      begun.push([user, time.now()]);
      if (user !== 'b' || !first) return {};
      first = false;
      return limited('3')();
    };
    const options = { concurrency: 2, timer: time.later, now: time.now };
    await time.pass(forEachUser(['a', 'b', 'c', 'd'], act, options));
    expect(begun.map(([, at]) => at)).toEqual([0, 0, 3000, 3000, 3000]);
    expect(
      begun
        .slice(2)
        .map(([user]) => user)
        .sort(),
    ).toEqual(['b', 'c', 'd']);
  });

  it('without Retry-After is a failure, since the call may have been processed', async () => {
    const { report, calls } = run(['a', 'b'], { a: [() => refusal(429)] });
    expect(await report).toMatchObject({ done: 1, failures: { rateLimited: ['a'] } });
    expect(calls).toEqual(['a', 'b']);
  });

  it('that asks for more than the longest pause stops the run', async () => {
    const { report, calls } = run(['a', 'b'], { a: [limited('601')] });
    const { complete, stoppedBy, token } = await report;
    expect([complete, outcomeOf(stoppedBy), token.done, calls]).toEqual([
      false,
      'rateLimited',
      [],
      ['a'],
    ]);
  });
});
