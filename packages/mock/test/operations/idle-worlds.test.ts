import { createStore, emptyWorld } from '@ping-password/sandbox';
import { describe, expect, it } from 'vitest';
import { removingIdleWorlds } from '../../src/operations/idle-worlds.ts';
import { startMock } from '../../src/start-mock.ts';

describe('worlds that nobody calls', () => {
  it('are removed after a time, the default world excepted', async () => {
    let time = 0;
    const inner = { store: createStore(), close: async () => undefined };
    await inner.store.create('before', emptyWorld());
    const open = removingIdleWorlds(inner, { milliseconds: 1000, kept: 'kept', now: () => time });
    for (const worldID of ['kept', 'idle', 'called'])
      await open.store.create(worldID, emptyWorld());
    time = 999;
    await open.removeIdle();
    expect(await open.store.worldIDs()).toEqual(['before', 'kept', 'idle', 'called']);
    await open.store.transact('called', (world) => world.remove('messages', 'none'));
    await open.store.transact('idle', (world) => world.list('messages'));
    time = 1000;
    await open.removeIdle();
    expect(await open.store.worldIDs()).toEqual(['kept', 'called']);
    await open.close();
  });

  it('are called by whoever replaces them', async () => {
    let time = 0;
    const inner = { store: createStore(), close: async () => undefined };
    const open = removingIdleWorlds(inner, { milliseconds: 1000, kept: '', now: () => time });
    for (const worldID of ['idle', 'replaced']) await open.store.create(worldID, emptyWorld());
    time = 999;
    await open.store.replace('replaced', emptyWorld());
    time = 1000;
    await open.removeIdle();
    expect(await open.store.worldIDs()).toEqual(['replaced']);
    await open.close();
  });

  it('are forgotten when they are deleted', async () => {
    let time = 0;
    const inner = { store: createStore(), close: async () => undefined };
    const open = removingIdleWorlds(inner, { milliseconds: 1000, kept: '', now: () => time });
    time = 999;
    await open.store.create('deleted', emptyWorld());
    await open.store.delete('deleted');
    // Made anew behind its back, the world has no call that it could know of.
    await inner.store.create('deleted', emptyWorld());
    time = 1000;
    await open.removeIdle();
    expect(await open.store.worldIDs()).toEqual([]);
    await open.close();
  });

  it.each(['12h', 'PT0S', ''])('stay for no time such as "%s"', async (worldTtl) => {
    await expect(startMock({ quiet: true, worldTtl })).rejects.toThrow(
      `--world-ttl takes an ISO 8601 duration such as PT12H, not "${worldTtl}".`,
    );
  });
});
