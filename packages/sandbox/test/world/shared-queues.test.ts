import { expect, it } from 'vitest';
import { createSharedQueues } from '../../src/world/shared-queues.ts';
import type { WorldVersion } from '../../src/world/shared-worlds.ts';
import { emptyWorld } from '../../src/world/world.ts';
import { createSharedMemory } from './shared-memory.ts';

/** The queues of four worlds, with a hundred records each, that may keep a number of records. */
async function queuesOf(most: number) {
  const worlds = createSharedMemory().connect();
  /** The worlds that were read as a whole. */
  const read: string[] = [];
  const open = (worldID: string, known: WorldVersion | undefined) => {
    if (!known) read.push(worldID);
    return worlds.open(worldID, known);
  };
  const queues = createSharedQueues({ open }, most);
  for (const worldID of ['a', 'b', 'c', 'd']) {
    const data = emptyWorld();
    for (let index = 0; index < 100; index += 1) {
      const id = `${index}`;
      data.messages.set(id, { id, kind: 'recoveryCode', to: '', subject: '', text: '', sentAt: 0 });
    }
    await worlds.create(worldID, data);
  }
  const use = (worldID: string) => queues.of(worldID).transact((world) => world.size('messages'));
  /** Waits for what is kept once all transactions have ended, which is after their callers hear of it. */
  const keeps = (worldIDs: readonly string[]) =>
    expect
      .poll(() => ['a', 'b', 'c', 'd'].filter((worldID) => queues.known(worldID)))
      .toEqual(worldIDs);
  return { queues, use, keeps, read };
}

it('drops the copy that was not used for the longest time', async () => {
  const { use, keeps } = await queuesOf(300);
  for (const worldID of ['a', 'b', 'c', 'a', 'd']) expect(await use(worldID)).toBe(100);
  await keeps(['a', 'c', 'd']);
});

it('reads a world again whose copy was dropped, and no other', async () => {
  const { use, read } = await queuesOf(300);
  for (const worldID of ['a', 'b', 'c', 'd', 'c', 'a']) expect(await use(worldID)).toBe(100);
  expect(read).toEqual(['a', 'b', 'c', 'd', 'a']);
});

it('drops no copy while a transaction runs on it', async () => {
  const { use, keeps } = await queuesOf(100);
  expect(await Promise.all(['a', 'b', 'c'].map(use))).toEqual([100, 100, 100]);
  await use('d');
  await keeps(['d']);
});

it('keeps the copy of one world, however large it is', async () => {
  const { use, keeps, read } = await queuesOf(1);
  for (const worldID of ['a', 'a', 'b', 'b']) expect(await use(worldID)).toBe(100);
  await keeps(['b']);
  expect(read).toEqual(['a', 'b']);
});

it('counts a world without records as some', async () => {
  const { queues } = await queuesOf(200);
  const names = Array.from({ length: 10 }, (_, index) => `empty ${index}`);
  for (const name of names) queues.of(name);
  expect(names.filter((name) => queues.known(name))).toHaveLength(4);
});

it('counts no copy that was forgotten', async () => {
  const { queues, use, keeps } = await queuesOf(200);
  for (let round = 0; round < 5; round += 1) {
    await use('a');
    queues.forget('a');
    await use('b');
    queues.forgetAll();
  }
  await use('c');
  await use('d');
  await keeps(['c', 'd']);
});
