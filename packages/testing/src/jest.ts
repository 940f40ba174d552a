import { matchers } from './matchers.ts';
import { createSandboxWorld, type SandboxWorld, type SandboxWorldInput } from './sandbox-world.ts';

/** What of the globals of Jest is used; Vitest with `globals` has the same. */
interface Globals {
  beforeEach(hook: () => Promise<void>): void;
  afterEach(hook: () => Promise<void>): void;
  expect: { extend(added: typeof matchers): void };
}

/**
 * Gives each test of a file a world of its own in the process, and `expect` the matchers of the journal. Call it at the top of
 * the file, or in a `describe`.
 *
 * @param input what the worlds begin with; the test users unless given.
 * @returns a function that gives the world of the test that runs.
 * @throws Error, when the world is asked for outside a test.
 * @example
 * const world = useWorld();
 * test('mails a code', async () => {
 *   const code = await world().inbox.waitForCode();
 * });
 */
export function useWorld(
  input: SandboxWorldInput = {},
  globals: Globals = globalThis as unknown as Globals,
): () => SandboxWorld {
  const { beforeEach, afterEach, expect } = globals;
  expect.extend(matchers);
  let current: SandboxWorld | undefined;
  beforeEach(async () => {
    current = await createSandboxWorld(input);
  });
  afterEach(async () => {
    await current?.delete();
    current = undefined;
  });
  return () => {
    if (!current) throw new Error('There is a world in a test alone.');
    return current;
  };
}
