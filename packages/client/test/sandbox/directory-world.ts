import { createSandbox, createStore } from '@ping-password/sandbox';
import { testWorld } from './world.ts';

/** The password of the sandbox's own Directory user, which all others share. */
export const directoryPassword = '$ecret@456';

/** Identifier of a Directory user by number. */
export const directoryID = (index: number) =>
  `d0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** A world whose Directory has so many users beside its own; every tenth is disabled, every other tenth has to change the password. */
export async function directoryWorld(count: number) {
  const store = createStore();
  const sandbox = createSandbox({ store });
  const world = await testWorld({ sandbox });
  await store.transact(world.environmentID, (data) => {
    const [own] = data.list('directoryUsers');
    if (!own) throw new Error('The world has no Directory user.');
    for (let index = 0; index < count; index += 1) {
      const name = `moved.${String(index).padStart(4, '0')}`;
      data.put('directoryUsers', {
        ...own,
        id: directoryID(index),
        username: name,
        email: `${name}@example.com`,
        enabled: index % 10 !== 0,
        password: { ...own.password, mustChange: index % 10 === 5 },
      });
    }
  });
  return { ...world, sandbox };
}
