import { describe, expect, it } from 'vitest';
import { createSharedStore } from '../../src/world/shared-store.ts';
import type { Store } from '../../src/world/store.ts';
import { StoreUnavailable } from '../../src/world/store-unavailable.ts';
import { emptyWorld, type World } from '../../src/world/world.ts';
import { createSharedMemory } from './shared-memory.ts';

const message = (id: string, subject = 's') =>
  ({ id, kind: 'recoveryCode', to: 'a', subject, text: 't', sentAt: 0 }) as const;
const ids = (world: World) => world.list('messages').map(({ id }) => id);

/** Two stores on one memory, and a world `w` with three messages. */
async function twoStores() {
  const memory = createSharedMemory();
  const [one, two] = [memory.connect(), memory.connect()].map(createSharedStore) as [Store, Store];
  await one.create('w', emptyWorld());
  await one.transact('w', (world) => {
    for (const id of ['one', 'two', 'three']) world.put('messages', message(id));
  });
  return { memory, one, two };
}

const fail = (): never => {
  throw new Error('on purpose');
};

describe('two stores that share worlds', () => {
  it('see what the other has changed, in order of age', async () => {
    const { one, two } = await twoStores();
    expect(await two.transact('w', ids)).toEqual(['one', 'two', 'three']);
    await two.transact('w', (world) => world.remove('messages', 'one'));
    await one.transact('w', (world) => {
      world.put('messages', message('one'));
      world.put('messages', message('two', 'other'));
    });
    expect(await two.transact('w', ids)).toEqual(['two', 'three', 'one']);
    expect(await one.transact('w', ids)).toEqual(['two', 'three', 'one']);
    expect(await two.transact('w', (world) => world.get('messages', 'two')?.subject)).toBe('other');
  });

  it('keep their lists and indexes up to date with the other', async () => {
    const { one, two } = await twoStores();
    const user = (id: string, username: string) =>
      ({
        id,
        username,
        populationID: 'p',
        createdAt: 0,
        updatedAt: 0,
        enabled: true,
        password: { mustChange: false, failures: 0, history: [] },
      }) as const;
    const found = (world: World) => [
      world.sorted('users').map(({ id }) => id),
      world.lookUp('username', 'ann').map(({ id }) => id),
    ];
    expect(await two.transact('w', found)).toEqual([[], []]);
    await one.transact('w', (world) => {
      world.put('users', user('2', 'Ann'));
      world.put('users', user('1', 'Bo'));
    });
    expect(await two.transact('w', found)).toEqual([['1', '2'], ['2']]);
    await one.transact('w', (world) => {
      world.remove('users', '1');
      world.put('users', user('2', 'Cy'));
    });
    expect(await two.transact('w', found)).toEqual([['2'], []]);
  });

  it('run one transaction of a world at a time', async () => {
    const { one, two } = await twoStores();
    const add = (store: Store, index: number) =>
      store.transact('w', (world) => {
        const size = world.size('messages');
        world.put('messages', message(`${index}`, String(size)));
      });
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(index % 2 ? one : two, index)));
    const sizes = await one.transact('w', (world) =>
      world.list('messages').map(({ subject }) => subject),
    );
    expect(sizes.slice(3)).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 3)));
  });

  it('keep transactions together that wait, each undone by itself', async () => {
    const { memory, one, two } = await twoStores();
    const before = memory.commits;
    const outcomes = await Promise.allSettled([
      one.transact('w', (world) => world.put('messages', message('four'))),
      one.transact('w', (world) => {
        world.remove('messages', 'four');
        fail();
      }),
      one.transact('w', (world) => world.put('messages', message('five'))),
      one.transact('w', ids),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(memory.commits - before).toBe(2);
    expect(outcomes[3]).toMatchObject({ value: ['one', 'two', 'three', 'four', 'five'] });
    expect(await two.transact('w', ids)).toEqual(['one', 'two', 'three', 'four', 'five']);
  });

  it('change nothing when what they did cannot be kept', async () => {
    const { memory, one, two } = await twoStores();
    memory.beforeCommit = () => {
      throw new StoreUnavailable('on purpose');
    };
    const lost = one.transact('w', (world) => world.remove('messages', 'one'));
    await expect(lost).rejects.toThrow(StoreUnavailable);
    memory.beforeCommit = () => undefined;
    expect(await one.transact('w', ids)).toEqual(['one', 'two', 'three']);
    expect(await two.transact('w', ids)).toEqual(['one', 'two', 'three']);
  });

  it('see that the other has put another world in place of one', async () => {
    const { one, two } = await twoStores();
    await two.transact('w', ids);
    await one.replace('w', emptyWorld());
    expect(await two.transact('w', ids)).toEqual([]);
    await one.delete('w');
    await one.create('w', emptyWorld());
    await one.transact('w', (world) => world.put('messages', message('new')));
    expect(await two.transact('w', ids)).toEqual(['new']);
  });

  it('keep the key that was saved first', async () => {
    const { one, two } = await twoStores();
    await one.saveKey('k', 'first');
    await two.saveKey('k', 'second');
    expect(await two.key('k')).toBe('first');
  });
});
