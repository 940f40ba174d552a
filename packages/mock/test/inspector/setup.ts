import { fileURLToPath } from 'node:url';
import { sharedBrowser } from '@ping-password/test-browser';
import { accessibilityViolations } from '@ping-password/test-browser/accessibility';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Mock, startMock } from '../../src/start-mock.ts';
import { environmentID, password, userID } from '../put-password.ts';

export { environmentID, userID };

export const personaPassword = 'Tr4vel-Lightly-88';

const json = { 'content-type': 'application/json' };

/** A page with what it asked for elsewhere, and what it complained about. */
export interface Watched {
  readonly page: Page;
  readonly outside: string[];
  readonly complaints: string[];
}

/** A mock of its own for each file, and a browser to look at it. */
export interface Setup {
  readonly mock: Mock;
  readonly browser: Browser;
  /** Opens the inspector in a fresh browser profile, and waits until it is live. */
  open(options?: BrowserContextOptions, path?: string): Promise<Watched>;
  /** Calls the control API about the default world. */
  control(method: string, path: string, body?: unknown): Promise<Response>;
  /** Sends a password action of the Platform API: `reset` as the user, the others as the worker. */
  send(method: string, action: string, body?: unknown, token?: string): Promise<Response>;
}

async function watch(context: { newPage(): Promise<Page> }, url: string): Promise<Watched> {
  const page = await context.newPage();
  const [outside, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== url) outside.push(request.url());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => complaints.push(message.text()));
  return { page, outside, complaints };
}

async function setUp(mode: 'sandbox' | 'examples'): Promise<Setup & { close(): Promise<void> }> {
  const mock = await startMock({ mode, quiet: true });
  const browser = await sharedBrowser();
  const control: Setup['control'] = (method, path, body) =>
    fetch(`${mock.url}/_mock/worlds/${environmentID}${path}`, {
      method,
      ...(body !== undefined && { headers: json, body: JSON.stringify(body) }),
    });
  const tokenOf = async (request: object) =>
    ((await (await control('POST', '/tokens', request)).json()) as { access_token: string })
      .access_token;
  return {
    mock,
    browser,
    control,
    async open(options = {}, path = '/') {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const watched = await watch(context, mock.url);
      await watched.page.goto(mock.url + path);
      if (mode === 'sandbox') await live(watched.page);
      return watched;
    },
    async send(method, action, body, token) {
      return fetch(mock.url + password, {
        method,
        headers: {
          authorization: `Bearer ${token ?? (await tokenOf(action === 'reset' ? { userID } : {}))}`,
          'content-type': `application/vnd.pingidentity.password.${action}+json`,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    },
    async close() {
      await mock.close();
    },
  };
}

/**
 * Starts everything before the tests of a file, and ends it after them. A page that a test opens ends
 * with the test, one that was open before is kept.
 */
export function useSetup(mode: 'sandbox' | 'examples' = 'sandbox'): () => Setup {
  let setup: Awaited<ReturnType<typeof setUp>> | undefined;
  beforeAll(async () => {
    setup = await setUp(mode);
  });
  let kept: readonly BrowserContext[] = [];
  const leave = async (keep: readonly BrowserContext[]) => {
    const opened = setup?.browser.contexts().filter((context) => !keep.includes(context)) ?? [];
    await Promise.all(opened.map((context) => context.close()));
  };
  beforeEach(() => {
    kept = setup?.browser.contexts() ?? [];
  });
  afterEach(() => leave(kept));
  afterAll(async () => {
    await leave([]);
    await setup?.close();
  });
  return () => {
    if (!setup) throw new Error('The tests have not begun.');
    return setup;
  };
}

/** A mock whose world is as new, and at the present, before each test. */
export function useFreshSetup(): () => Setup {
  const setup = useSetup();
  beforeEach(async () => {
    await setup().control('PUT', '/clock', { now: new Date().toISOString(), frozen: false });
    await setup().control('POST', '/reset');
  });
  return setup;
}

/** Waits until events arrive by themselves and the users are there. */
export async function live(page: Page): Promise<void> {
  await page.locator('.connection[data-state=live]').waitFor();
  await page.locator('.users tbody tr').first().waitFor();
  await page.locator('.panel-journal :is(.call, .empty)').first().waitFor();
}

/** The row of a user. */
export const rowOf = (page: Page, username: string): Locator =>
  page.getByRole('row').filter({ has: page.getByText(username, { exact: true }) });

/**
 * Waits until an element says something.
 *
 * @throws Error with what it says instead.
 */
export async function says(
  element: Locator,
  text: string | RegExp,
  timeout = 20_000,
): Promise<void> {
  const found = element.filter({ hasText: text }).first();
  await found.waitFor({ timeout }).catch(async (cause) => {
    const said = JSON.stringify(await element.allTextContents());
    throw new Error(`${element} should say ${text}, but says ${said}.`, { cause });
  });
}

/** What is on the clipboard. */
export const clipboardOf = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** Violations of the accessibility guidelines, and how far the page is too wide. */
export async function inspect(page: Page, name: string): Promise<string[]> {
  const path = fileURLToPath(new URL(`../../screenshots/${name}.png`, import.meta.url));
  if (process.env['SCREENSHOTS']) await page.screenshot({ path, fullPage: true });
  const violations = await accessibilityViolations(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...violations, ...(wide > 0 ? [`${wide} pixels too wide`] : [])];
}
