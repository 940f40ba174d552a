import { describe, expect, it } from 'vitest';
import type { Persistence } from '../../src/world/persistence.ts';
import type { UserRecord } from '../../src/world/records.ts';
import { createStore } from '../../src/world/store.ts';
import { emptyWorld, type World } from '../../src/world/world.ts';

const message = (id: string) =>
  ({ id, kind: 'recoveryCode', to: 'a', subject: 's', text: 't', sentAt: 0 }) as const;
const ids = (world: World) => world.list('messages').map(({ id }) => id);

function storeWith(persistence?: Persistence) {
  const store = createStore(persistence);
  store.replace('w', emptyWorld());
  store.transact('w', (world) => {
    for (const id of ['one', 'two', 'three']) world.put('messages', message(id));
  });
  return store;
}

const fail = (): never => {
  throw new Error('on purpose');
};

const persistenceThat = (commit: Persistence['commit']): Persistence => ({
  load: () => ({ worlds: new Map(), keys: new Map() }),
  commit,
  replace: () => undefined,
  deleteWorld: () => undefined,
  saveSnapshot: () => undefined,
  deleteSnapshot: () => undefined,
  saveKey: () => undefined,
});

describe('transact', () => {
  it('keeps what it is told', () => {
    const store = storeWith();
    store.transact('w', (world) => world.remove('messages', 'two'));
    expect(store.transact('w', ids)).toEqual(['one', 'three']);
  });

  it('keeps nothing of a transaction that throws, the order included', () => {
    const store = storeWith();
    const broken = () =>
      store.transact('w', (world) => {
        world.remove('messages', 'one');
        world.put('messages', message('four'));
        world.put('messages', { ...message('two'), subject: 'other' });
        fail();
      });
    expect(broken).toThrow('on purpose');
    expect(store.transact('w', ids)).toEqual(['one', 'two', 'three']);
    expect(store.transact('w', (world) => world.get('messages', 'two')?.subject)).toBe('s');
  });

  it('sorts records by identifier, whatever comes and goes', () => {
    const store = storeWith();
    const sorted = () =>
      store.transact('w', (world) =>
        world.sorted('messages').map(({ id, subject }) => id + subject),
      );
    expect(sorted()).toEqual(['ones', 'threes', 'twos']);
    store.transact('w', (world) => {
      world.put('messages', message('new'));
      world.put('messages', { ...message('two'), subject: 'other' });
      world.remove('messages', 'three');
      world.remove('messages', 'nobody');
    });
    expect(sorted()).toEqual(['news', 'ones', 'twoother']);
    store.replace('w', emptyWorld());
    expect(sorted()).toEqual([]);
  });

  it('sorts records as before when a transaction throws', () => {
    const store = storeWith();
    const sorted = () =>
      store.transact('w', (world) =>
        world.sorted('messages').map(({ id, subject }) => id + subject),
      );
    sorted();
    const broken = () =>
      store.transact('w', (world) => {
        world.put('messages', message('new'));
        world.put('messages', { ...message('two'), subject: 'other' });
        world.remove('messages', 'one');
        fail();
      });
    expect(broken).toThrow('on purpose');
    expect(sorted()).toEqual(['ones', 'threes', 'twos']);
  });

  it('looks users up by name and address in any case, whatever comes and goes', () => {
    const store = storeWith();
    const user = (id: string, username: string, email?: string): UserRecord => ({
      id,
      username,
      email,
      populationID: 'p',
      createdAt: 0,
      updatedAt: 0,
      enabled: true,
      password: { mustChange: false, failures: 0, history: [] },
    });
    const found = (attribute: 'username' | 'email', value: string) =>
      store.transact('w', (world) => world.lookUp(attribute, value).map(({ id }) => id));
    expect(found('username', 'ann')).toEqual([]);
    expect(found('email', 'a@example.com')).toEqual([]);
    store.transact('w', (world) => {
      world.put('users', user('2', 'Ann', 'a@example.com'));
      world.put('users', user('1', 'bo', 'A@example.com'));
    });
    expect(found('username', 'aNN')).toEqual(['2']);
    expect(found('email', 'a@EXAMPLE.com')).toEqual(['1', '2']);
    store.transact('w', (world) => {
      world.put('users', user('2', 'cy'));
      world.remove('users', '1');
    });
    expect([found('username', 'ann'), found('username', 'cy')]).toEqual([[], ['2']]);
    store.transact('w', (world) => world.put('users', user('1', 'eve')));
    expect([found('username', 'bo'), found('email', 'a@example.com')]).toEqual([[], []]);
    const broken = () =>
      store.transact('w', (world) => {
        world.put('users', user('2', 'dee'));
        fail();
      });
    expect(broken).toThrow('on purpose');
    expect([found('username', 'dee'), found('username', 'cy')]).toEqual([[], ['2']]);
  });

  it('keeps nothing that could not be persisted', () => {
    let full = false;
    const store = storeWith(persistenceThat(() => (full ? fail() : undefined)));
    full = true;
    const put = () => store.transact('w', (world) => world.put('messages', message('four')));
    expect(put).toThrow('on purpose');
    expect(store.transact('w', ids)).toEqual(['one', 'two', 'three']);
  });

  it('persists the changes of one transaction together, and none of one that only reads', () => {
    const commits: string[][] = [];
    const store = storeWith(
      persistenceThat((_, changes) => commits.push(changes.map(({ id }) => id))),
    );
    store.transact('w', ids);
    store.transact('w', (world) => {
      world.put('messages', message('four'));
      world.remove('messages', 'one');
      world.remove('messages', 'nobody');
    });
    expect(commits).toEqual([
      ['one', 'two', 'three'],
      ['four', 'one'],
    ]);
  });

  it('knows no other world', () => {
    expect(() => storeWith().transact('other', ids)).toThrow('There is no world other.');
  });
});

describe('snapshots', () => {
  it('stay as they are when the world goes on', () => {
    const store = storeWith();
    store.saveSnapshot('w', { id: 's', createdAt: 0 });
    store.transact('w', (world) => world.remove('messages', 'one'));
    expect([...(store.readSnapshot('w', 's')?.messages.keys() ?? [])]).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('are copies, whatever becomes of what was read', () => {
    const store = storeWith();
    store.saveSnapshot('w', { id: 's', createdAt: 0 });
    store.readSnapshot('w', 's')?.messages.clear();
    expect(store.readSnapshot('w', 's')?.messages.size).toBe(3);
  });
});
