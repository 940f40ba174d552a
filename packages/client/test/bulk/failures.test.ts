import { describe, expect, it } from 'vitest';
import { forEachUser } from '../../src/bulk.ts';
import { outcomeOf } from '../../src/index.ts';
import { refusal, run, success, throws } from './scripted.ts';

describe('a failure', () => {
  it('is reported by its outcome, and the others go on', async () => {
    const locked = { details: [{ code: 'PASSWORD_LOCKED_OUT' }] };
    const { report, told } = run(['a', 'b', 'c', 'd'], {
      a: [() => refusal(400, {}, locked)],
      b: [throws(new TypeError('No answer came to resetPassword.'))],
      d: [() => refusal(400, {}, locked)],
    });
    expect(await report).toMatchObject({
      done: 1,
      failed: 3,
      failures: { locked: ['a', 'd'], tryLater: ['b'] },
      complete: true,
    });
    expect(told.map(({ user, outcome, done, failed }) => [user, outcome, done, failed])).toEqual([
      ['a', 'locked', 0, 1],
      ['b', 'tryLater', 0, 2],
      ['c', undefined, 1, 2],
      ['d', 'locked', 1, 3],
    ]);
    expect(told[0]?.error).toMatchObject({ name: 'ApiError', status: 400 });
  });

  it('of the own code stops the run', async () => {
    const own = new RangeError('own');
    const { report, calls } = run(['a', 'b'], { a: [throws(own)] });
    expect(await report).toMatchObject({
      failures: { unexpected: ['a'] },
      complete: false,
      stoppedBy: own,
    });
    expect(calls).toEqual(['a']);
  });

  it('of the list stops the run, once the actions that have begun are through', async () => {
    const broken = new Error('page 2');
    async function* users() {
      yield 'a';
      throw broken;
    }
    const report = await forEachUser(users(), () => new Promise((done) => setImmediate(done)));
    expect(report).toMatchObject({ done: 1, complete: false, stoppedBy: broken });
  });

  it('of the hook changes nothing', async () => {
    const { report } = run(['a', 'b'], {}, { onProgress: throws(new Error('hook')) });
    expect(await report).toMatchObject({ done: 2, complete: true });
  });
});

describe('a signal', () => {
  it('that has ended before begins nothing', async () => {
    const signal = AbortSignal.abort();
    const { report, calls } = run(['a'], {}, { signal });
    const { complete, stoppedBy } = await report;
    expect([complete, outcomeOf(stoppedBy), calls]).toEqual([false, 'aborted', []]);
  });

  it('lets what has begun come to its end', async () => {
    const leaving = new AbortController();
    let end = () => {};
    const slow = () => new Promise<void>((resolve) => (end = resolve));
    const { report, calls } = run(['a', 'b'], { a: [slow] }, { signal: leaving.signal });
    await new Promise(setImmediate);
    leaving.abort(new Error('left'));
    end();
    expect(await report).toMatchObject({ done: 1, complete: false, stoppedBy: new Error('left') });
    expect(calls).toEqual(['a']);
  });

  it('ends a pause; who waited is left to the next run', async () => {
    const leaving = new AbortController();
    const pause = () => refusal(429, { 'retry-after': '5' });
    const onProgress = () => leaving.abort();
    const { report, waits } = run(['a'], { a: [pause] }, { signal: leaving.signal, onProgress });
    expect(await report).toMatchObject({ done: 0, failed: 0, complete: false });
    expect(waits).toEqual([5000]);
  });

  it('ends the wait for a page of users', async () => {
    const leaving = new AbortController();
    const users = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };
    const report = forEachUser<string>(users, success, { signal: leaving.signal });
    leaving.abort();
    expect((await report).complete).toBe(false);
  });
});
