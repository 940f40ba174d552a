import { describe, expect, it } from 'vitest';
import { forEachUser } from '../../src/bulk.ts';
import { run, success } from './scripted.ts';

describe('the users', () => {
  it('each get one turn, however often one is listed', async () => {
    const { report, calls } = run(['a', 'b', 'a', 'b', 'c'], {});
    expect(await report).toEqual({
      done: 3,
      failed: 0,
      failures: {},
      complete: true,
      token: { version: 1, done: ['a', 'b', 'c'], failures: {} },
    });
    expect(calls).toEqual(['a', 'b', 'c']);
  });

  it.each<[string, Iterable<{ id: string }> | AsyncIterable<{ id: string }>]>([
    ['an array', [{ id: 'a' }, { id: 'b' }]],
    ['an iterable', new Set([{ id: 'a' }, { id: 'b' }])],
    [
      'an async iterable',
      (async function* () {
        yield { id: 'a' };
        yield { id: 'b' };
      })(),
    ],
  ])('come from %s', async (_title, users) => {
    const seen: string[] = [];
    const { token } = await forEachUser(users, async ({ id }) => seen.push(id));
    expect([seen, token.done]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('are asked for as their turns come, and no more when the run stops', async () => {
    let asked = 0;
    let closed = false;
    async function* endless() {
      try {
        for (;;) {
          asked += 1;
          yield `${asked}`;
        }
      } finally {
        closed = true;
      }
    }
    const leaving = new AbortController();
    const act = async (user: string) => user === '3' && leaving.abort();
    const options = { concurrency: 1, signal: leaving.signal };
    expect((await forEachUser(endless(), act, options)).done).toBe(3);
    expect([asked, closed]).toEqual([3, true]);
  });

  it('are no text, whose letters would be the users', async () => {
    await expect(forEachUser('abc', success)).rejects.toThrow('Write them as an array.');
  });
});

it.each([0, 1.5, Number.NaN])('%s is no concurrency', async (concurrency) => {
  const report = forEachUser(['a'], success, { concurrency });
  await expect(report).rejects.toThrow(
    new TypeError(`concurrency is ${concurrency}. Write a whole number above 0.`),
  );
});

it('no more actions run at once than allowed', async () => {
  let [working, most] = [0, 0];
  const act = async () => {
    working += 1;
    most = Math.max(most, working);
    await new Promise(setImmediate);
    working -= 1;
  };
  const users = Array.from({ length: 20 }, (_, index) => `${index}`);
  await forEachUser(users, act, { concurrency: 3 });
  expect(most).toBe(3);
  await forEachUser(users, act);
  expect(most).toBe(4);
});
