import { expect as baseExpect, test as baseTest } from '@playwright/test';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { Inbox } from './inbox.ts';
import type { Journal } from './journal.ts';
import { type CallPattern, matchers } from './matchers.ts';
import type { SignedOn, SignOnOptions } from './sign-on.ts';
import { createTestWorld, type TestWorld, type WorldInput } from './test-world.ts';

/** What a test gets. */
export interface WorldFixtures {
  /** What the world begins with: `test.use({ worldInput: { scenario: 'Strict lockout' } })`. */
  worldInput: WorldInput;
  /** A world of this test alone; it is deleted afterwards. */
  world: TestWorld;
  clock: Clock;
  inbox: Inbox;
  faults: Faults;
  journal: Journal;
  /** Signs a user on in the browser of the test, so that the app signs on without asking. */
  signOnAs(username: string, options?: SignOnOptions): Promise<SignedOn>;
}

/** What the tests of a worker share. */
export interface MockFixtures {
  /** Files of worlds for the mock that a worker starts, whose names are the scenarios: `use: { seed: 'world.yaml' }`. */
  seed: string | readonly string[] | undefined;
  /** Origin of the mock: that of the variable `MOCK_URL`, or of a mock that the worker starts. */
  mockUrl: string;
}

/** A mock of this worker, which takes `@ping-password/mock`. */
async function startOwnMock(seed: MockFixtures['seed']) {
  const { startMock } = await import('@ping-password/mock');
  return startMock({ quiet: true, ...(seed !== undefined && { seed }) });
}

/**
 * The `test` of Playwright with a world for each test.
 *
 * @example
 * test('a user gets a code', async ({ page, world, inbox }) => {
 *   await page.goto(`/forgot?environment=${world.environmentID}`);
 *   const code = await inbox.waitForCode();
 * });
 */
export const test = baseTest.extend<WorldFixtures, MockFixtures>({
  seed: [undefined, { scope: 'worker', option: true }],
  mockUrl: [
    async ({ seed }, use) => {
      const { MOCK_URL } = process.env;
      if (MOCK_URL) return use(MOCK_URL);
      const mock = await startOwnMock(seed);
      await use(mock.url);
      await mock.close();
    },
    { scope: 'worker' },
  ],
  worldInput: [{}, { option: true }],
  world: async ({ mockUrl, worldInput }, use, testInfo) => {
    const world = await createTestWorld({ url: mockUrl }, worldInput);
    await use(world);
    if (testInfo.status !== testInfo.expectedStatus) {
      const body = JSON.stringify(await world.journal.calls(), null, 2);
      await testInfo.attach('journal.json', { body, contentType: 'application/json' });
    }
    await world.delete();
  },
  clock: ({ world }, use) => use(world.clock),
  inbox: ({ world }, use) => use(world.inbox),
  faults: ({ world }, use) => use(world.faults),
  journal: ({ world }, use) => use(world.journal),
  signOnAs: ({ context, world }, use) =>
    use(async (username, options) => {
      const signedOn = await world.signOn(username, options);
      const { name, value, path } = signedOn.cookie;
      const { hostname, protocol } = new URL(signedOn.authUrl);
      // As the mock sets it: a page on this machine may send a cookie that is Secure over plain HTTP.
      const isTrusted = protocol === 'https:' || /^(127\.|localhost$|\[::1\])/.test(hostname);
      const sameSite = isTrusted ? ('None' as const) : ('Lax' as const);
      await context.addCookies([
        { name, value, path, domain: hostname, httpOnly: true, secure: isTrusted, sameSite },
      ]);
      return signedOn;
    }),
});

/** The `expect` of Playwright with `toHaveCalled` for the journal. */
export const expect = baseExpect.extend({
  toHaveCalled: (journal: Journal, operationId: string, pattern?: CallPattern) =>
    matchers.toHaveCalled(journal, operationId, pattern),
});
