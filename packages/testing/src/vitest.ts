import { expect as baseExpect, test as baseTest } from 'vitest';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { Inbox } from './inbox.ts';
import { describeCall, type Journal, type JournalEntry } from './journal.ts';
import { type JournalMatchers, matchers } from './matchers.ts';
import { createSandboxWorld, type SandboxWorld, type SandboxWorldInput } from './sandbox-world.ts';
import type { SignedOn, SignOnOptions } from './sign-on.ts';

/** What `expect(journal)` has. */
interface JournalExpect extends JournalMatchers<Promise<void>> {
  readonly not: JournalMatchers<Promise<void>>;
}

baseExpect.extend(matchers);

/** The `expect` of Vitest with `toHaveCalled` for the journal. */
export const expect = baseExpect as ((journal: Journal) => JournalExpect) & typeof baseExpect;

/** What a test gets. */
export interface WorldFixtures {
  /** A world of this test alone, in the process; it is deleted afterwards. */
  world: SandboxWorld;
  clock: Clock;
  inbox: Inbox;
  faults: Faults;
  journal: Journal;
  /** Signs a user on; gives the session cookie. */
  signOnAs(username: string, options?: SignOnOptions): Promise<SignedOn>;
}

/**
 * The `test` of Vitest with a world for each test.
 *
 * @param input what the worlds begin with; the test users unless given.
 */
export const testIn = (input: SandboxWorldInput = {}) =>
  baseTest.extend<WorldFixtures>({
    world: async ({ onTestFailed }, use) => {
      const world = await createSandboxWorld(input);
      let calls: readonly JournalEntry[] = [];
      // It is told after the world is gone.
      onTestFailed(() => {
        console.error(['The journal of the world:', ...calls.map(describeCall)].join('\n  '));
      });
      await use(world);
      calls = await world.journal.calls();
      await world.delete();
    },
    clock: ({ world }, use) => use(world.clock),
    inbox: ({ world }, use) => use(world.inbox),
    faults: ({ world }, use) => use(world.faults),
    journal: ({ world }, use) => use(world.journal),
    signOnAs: ({ world }, use) => use(world.signOn),
  });

/** The `test` of Vitest with a world of the test users for each test. */
export const test = testIn();
