import { createSandbox, type Sandbox } from '@ping-password/sandbox';
import { createTestWorld, type TestWorld, type WorldInput } from './test-world.ts';

/** A world of one test, and the `fetch` that reaches it. */
export interface SandboxWorld extends TestWorld {
  /** Takes the place of `fetch`: the hosts of the vendor lead to the sandbox, too. */
  readonly fetch: typeof fetch;
}

/** What a world in the process begins with; the scenarios of `--seed` are those of a mock. */
export type SandboxWorldInput = Omit<WorldInput, 'scenario'>;

/** The sandbox of this process; every test has a world of its own in it. */
let shared: Sandbox | undefined;

/** Makes a world in the sandbox of this process. */
export async function createSandboxWorld(input: SandboxWorldInput = {}): Promise<SandboxWorld> {
  shared ??= createSandbox({ vendorHosts: true });
  const { fetch } = shared;
  const world = await createTestWorld({ url: 'http://sandbox', fetch }, input);
  return { ...world, fetch };
}
