import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createControlClient } from '@ping-password/client/control';
import { startMock } from '@ping-password/mock';
import { sharedBrowser } from '@ping-password/test-browser';
import { freePort } from '@ping-password/test-browser/free-port';
import { recorded } from '@ping-password/traffic';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { type Configuration, readConfiguration } from '../src/server/configuration.ts';
import { type StartOptions, startPortal } from '../src/server/start-portal.ts';

/** Folder of the built page. */
export const folder = fileURLToPath(new URL('../dist/web', import.meta.url));
/** The environment of the mock's default world. */
export const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
/** The password of every persona. */
export const ownPassword = 'Tr4vel-Lightly-88';
/** A password that the policy takes. */
export const nextPassword = 'Fake-Harbour-2042!';

/** Mock, app and browser, on ports of their own. */
export interface Setup {
  readonly mockUrl: string;
  readonly portalUrl: string;
  readonly browser: Browser;
  /** Arranges the sandbox, and looks into it. */
  readonly control: ReturnType<typeof createControlClient>;
  /** Opens a page of the app in a fresh browser profile. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** What the tests of a file change about the app. */
export interface SetupOptions extends Partial<Omit<StartOptions, 'extension'>> {
  /** Makes the extension of the app, once the address of the mock is known. */
  readonly extension?: (options: Configuration) => NonNullable<StartOptions['extension']>;
}

async function setUp({
  extension,
  ...options
}: SetupOptions): Promise<Setup & { close(): Promise<void> }> {
  if (!existsSync(folder)) throw new Error('Build the portal before its browser tests.');
  // Mock and app have to know each other's port before they start.
  const port = await freePort();
  const silent = await startMock({ quiet: true, portalUrl: `http://127.0.0.1:${port}` });
  // What the app sends is compared with the contract after the tests.
  const mock = await recorded(silent, '.reports/traffic');
  const configuration = readConfiguration({ PING_BASE_URL: mock.url });
  const portal = await startPortal({
    ...configuration,
    ...options,
    port,
    folder,
    extension: extension?.(configuration),
  });
  const browser = await sharedBrowser();
  return {
    mockUrl: mock.url,
    portalUrl: portal.url,
    browser,
    control: createControlClient({ baseUrl: `${mock.url}/_mock`, retry: false }),
    open: async (path, more = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en', ...more });
      const page = await context.newPage();
      await page.goto(portal.url + path);
      return page;
    },
    close: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await portal.close();
      await mock.close();
    },
  };
}

/** Starts everything before the tests of a file, and ends it after them. */
export function useSetup(options: SetupOptions = {}): () => Setup {
  let setup: Awaited<ReturnType<typeof setUp>> | undefined;
  beforeAll(async () => {
    setup = await setUp(options);
  });
  afterAll(() => setup?.close());
  return () => {
    if (!setup) throw new Error('The tests have not begun.');
    return setup;
  };
}

/** Puts the world back to its beginning. */
export const resetWorld = ({ control }: Setup) =>
  control.POST('/worlds/{environmentID}/reset', { params: { path: { environmentID } } });

/** Makes calls of the app fail. */
export async function setFaults({ control }: Setup, faults: readonly object[]): Promise<void> {
  const params = { path: { environmentID } };
  const body = { faults: [...faults] as { kind: 'error' }[] };
  await control.PUT('/worlds/{environmentID}/faults', { params, body });
}

/** Locks the password of `user.ok` for 15 minutes by the clock of the world. */
export async function lockPassword({ control }: Setup): Promise<void> {
  const { data } = await control.readClock({ path: { environmentID } });
  const lockedUntil = new Date(Date.parse(data?.now ?? '') + 15 * 60_000).toISOString();
  const path = { environmentID, userID: 'c3042000-188f-4bc7-a269-dee1602cf7af' };
  await control.updateUser({ path, body: { password: { lockedUntil } } });
}

/** Gives what leads a page to a path of the portal. */
export const goingTo = (setup: () => Setup) => (path: string) => async (page: Page) => {
  await page.goto(setup().portalUrl + path);
};

/** Presses keys one after another. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** A field that takes text. */
export const field = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).and(page.locator('input:not([type=radio])'));

/** A button, by its whole name. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Fills in fields and presses a button. */
export async function send(page: Page, values: Readonly<Record<string, string>>, name: string) {
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value);
  await button(page, name).click();
}

/** Signs a user on, from the start to the account, unless something comes in between. */
export async function signOn(
  { open }: Pick<Setup, 'open'>,
  username: string,
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await open('/sign-on', options);
  const german = options?.locale === 'de';
  const labels = german
    ? ['Benutzername', 'Passwort', 'Anmelden']
    : ['User name', 'Password', 'Sign on'];
  const [name = '', password = '', press = ''] = labels;
  await send(page, { [name]: username, [password]: ownPassword }, press);
  return page;
}

/** The newest recovery code of a user; the app does not wait until it is sent, so a test may have to. */
export async function newestCode(
  { control }: Setup,
  to: string,
  wait: 'PT0S' | 'PT30S' = 'PT0S',
): Promise<string> {
  const params = { path: { environmentID }, query: { to, kind: 'recoveryCode' as const, wait } };
  const { data } = await control.GET('/worlds/{environmentID}/inbox/newest', { params });
  return data?.code ?? '';
}

/** Waits for the heading of a page. */
export const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** The paragraphs of the message on the page, once it is there. */
export async function messageOf(page: Page): Promise<string[]> {
  const message = page.locator('main .message').first();
  await message.waitFor();
  return (await message.locator('p').allTextContents()).map((text) => text.trim());
}

/** The messages at a field, once there are some. */
export async function errorsOf(page: Page, name: string): Promise<string[]> {
  const error = page.locator(`[data-field="${name}"] [data-error]`);
  await error.filter({ hasText: /./ }).waitFor();
  const items = error.locator('li');
  return (await items.count()) > 0
    ? items.allTextContents()
    : [(await error.textContent())?.trim() ?? ''];
}

/**
 * Waits until the keyboard is at an element: focus moves a frame or more after what is on screen.
 *
 * @throws Error when it does not come there.
 */
export const hasFocus = (element: Locator): Promise<boolean> =>
  vi.waitUntil(() => element.evaluate((node) => node === document.activeElement), {
    timeout: 60_000,
  });
