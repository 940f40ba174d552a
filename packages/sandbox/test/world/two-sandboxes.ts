import type { Sandbox } from '../../src/create-sandbox.ts';
import { createSharedStore } from '../../src/world/shared-store.ts';
import { seededBytes } from '../random-bytes.ts';
import { keyedStore, testSandbox } from '../world.ts';
import { createSharedMemory } from './shared-memory.ts';

/** Two sandboxes on one memory, and what deals calls to them in turn. */
export async function twoSandboxes() {
  const memory = createSharedMemory();
  const [one, two] = [1, 2].map((seed) =>
    testSandbox({
      store: keyedStore(createSharedStore(memory.connect())),
      randomBytes: seededBytes(seed),
    }),
  ) as [Sandbox, Sandbox];
  await one.prepare();
  let calls = 0;
  const inTurn: typeof fetch = (input, init) => {
    calls += 1;
    return (calls % 2 ? one : two).fetch(input, init);
  };
  return { memory, one, two, inTurn: { fetch: inTurn } };
}
