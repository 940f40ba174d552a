import { expect, it } from 'vitest';
import { createTurn } from '../../src/server/turn.ts';

it('ends for all who wait in one turn, in the order they came', async () => {
  const turn = createTurn();
  const order: string[] = [];
  const wait = (name: string) => turn().then(() => order.push(name));
  const first = wait('first');
  await Promise.resolve();
  const second = wait('second');
  expect(order).toEqual([]);
  await Promise.all([first, second]);
  expect(order).toEqual(['first', 'second']);
});

it('begins anew for whoever comes later', async () => {
  const turn = createTurn();
  await turn();
  let ended = false;
  const later = turn().then(() => {
    ended = true;
  });
  await Promise.resolve();
  expect(ended).toBe(false);
  await later;
  expect(ended).toBe(true);
});
